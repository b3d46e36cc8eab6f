package dev.fairway.terminal.page;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.terminal.text.Ink;
import dev.fairway.terminal.text.Line;
import dev.fairway.usecase.task.ShowTask;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was recorded about a task, the newest first. */
final class TaskRecords {

  /** How many of a kind are listed. */
  private static final int MOST = 30;

  private final ShowTask.Detail detail;
  private final Instant now;

  TaskRecords(ShowTask.Detail detail, Instant now) {
    this.detail = detail;
    this.now = now;
  }

  void write(Sheet sheet) {
    list(sheet, "Reviews", detail.reviews().reviews(), this::review);
    list(sheet, "Evidence", detail.evidence(), this::evidence);
    list(sheet, "Handoffs", detail.handoffs(), this::handoff);
    list(sheet, "Sessions", detail.sessions(), this::session);
    list(sheet, "Checkpoints", detail.checkpoints(), this::checkpoint);
    list(sheet, "Watchers", detail.watchers(), this::watcher);
    list(sheet, "History", detail.history(), this::history);
  }

  private interface Drawn<T> {
    Line line(T record);
  }

  private static <T> void list(Sheet sheet, String heading, List<T> oldestFirst, Drawn<T> drawn) {
    if (oldestFirst.isEmpty()) {
      return;
    }
    List<T> newest = new ArrayList<>(oldestFirst);
    Collections.reverse(newest);
    sheet.heading(heading + (newest.size() > 1 ? " (" + newest.size() + ")" : ""));
    for (T record : newest.subList(0, Math.min(MOST, newest.size()))) {
      sheet.line(drawn.line(record));
    }
    if (newest.size() > MOST) {
      sheet.line(Line.of(Ink.DIM, "  " + (newest.size() - MOST) + " older: fairway task-detail"));
    }
  }

  private Line at(Instant at) {
    return Line.of(Ink.PLAIN, "  ").add(Ink.DIM, Ages.of(at, now)).pad(10);
  }

  private Line review(Review row) {
    Ink ink = row.verdict() == Verdict.APPROVE ? Ink.GREEN : Ink.RED;
    return at(row.recordedAt())
        .add(ink, row.verdict().word())
        .add(Ink.PLAIN, " " + row.reviewer())
        .add(Ink.DIM, joined(row.domain(), row.reason()));
  }

  private Line evidence(Evidence row) {
    Ink ink = row.result() == EvidenceResult.PASS ? Ink.GREEN : Ink.YELLOW;
    return at(row.recordedAt())
        .add(ink, row.result().word())
        .add(Ink.PLAIN, " " + row.command(), 500)
        .add(Ink.DIM, joined(row.artifactType(), row.artifact()));
  }

  private Line handoff(Handoff row) {
    String what = row.nextStep() != null ? row.nextStep() : row.payload();
    return at(row.recordedAt())
        .add(Ink.PLAIN, "to " + row.toRole())
        .add(row.isAcknowledged() ? Ink.DIM : Ink.YELLOW, row.isAcknowledged() ? "" : " waiting")
        .add(Ink.DIM, joined(what));
  }

  private Line session(SessionReading reading) {
    Ink ink = reading.isLive() ? Ink.GREEN : Ink.DIM;
    return at(reading.session().startedAt())
        .add(ink, reading.status().word())
        .add(Ink.PLAIN, " " + reading.session().id())
        .add(Ink.DIM, joined(reading.session().facts().role(), reading.staleReason()));
  }

  private Line checkpoint(Checkpoint row) {
    String until = row.targetCloseBy() == null ? null : "until " + row.targetCloseBy();
    return at(row.recordedAt())
        .add(Ink.PLAIN, row.state().word())
        .add(Ink.DIM, joined(until, row.owner(), row.summary()));
  }

  private Line watcher(Watcher row) {
    String state = row.finish() == null ? "open" : row.finish().result().word();
    String what = row.process() != null ? row.process() : row.command();
    return at(row.startedAt())
        .add(Ink.PLAIN, state + " " + row.id())
        .add(Ink.DIM, joined(row.owner(), what));
  }

  private Line history(HistoryEntry row) {
    String why = row.reason() != null ? row.reason() : row.detail();
    return at(row.at())
        .add(Ink.PLAIN, EventSections.what(row) + (row.forced() ? " (forced)" : ""))
        .add(Ink.DIM, joined(row.actor().name(), why));
  }

  private static String joined(@Nullable String... texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      if (text != null && !text.isEmpty()) {
        all.append("  ").append(text, 0, Math.min(text.length(), 500));
      }
    }
    return all.toString();
  }
}
