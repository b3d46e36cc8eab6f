package dev.fairway.cli.coordination;

import dev.fairway.cli.QueueWords;
import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import dev.fairway.cli.Text.Cell;
import dev.fairway.domain.coordination.Action;
import dev.fairway.domain.coordination.BlockedTask;
import dev.fairway.domain.coordination.PendingReview;
import dev.fairway.domain.coordination.PreflightCheck;
import dev.fairway.domain.coordination.RoleTracks;
import dev.fairway.domain.coordination.SideTrack;
import dev.fairway.domain.coordination.Situation;
import dev.fairway.domain.coordination.Trouble;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.domain.report.OldDebt;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.domain.watcher.Watcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A situation for people: a line for each thing, and one for each section without any. */
final class SituationText {

  private static final int SHOWN_IDS = 8;

  private final Text out;
  private final Situation situation;
  private final int limit;

  SituationText(Text out, Situation situation, @Nullable Integer limit) {
    this.out = out;
    this.situation = situation;
    this.limit = limit == null ? CoordinatorCall.USUAL_LIMIT : limit;
  }

  void everything() {
    preflight();
    active();
    sideTracks();
    ready();
    waiting();
    staleSessions();
    watchers();
    stopConditions();
    oldDebt();
  }

  void preflight() {
    List<Cell[]> rows = new ArrayList<>();
    for (PreflightCheck check : situation.preflight()) {
      rows.add(
          new Cell[] {
            check.ok() ? Cell.of("  ok", Style.GREEN) : Cell.of("  not ok", Style.RED),
            Cell.of(check.check().replace('_', ' ')),
            Cell.of(check.message())
          });
    }
    section("Preflight", rows, "");
  }

  private void active() {
    List<Cell[]> rows = new ArrayList<>();
    for (Task task : situation.active()) {
      Claim claim = task.state().claim();
      rows.add(
          row(
              task,
              claim == null
                  ? "held by nobody"
                  : "held by " + claim.holder().name() + since(Timestamps.text(claim.since()))));
    }
    section("Active", rows, "nobody holds a task");
  }

  private static Cell[] row(Task task, String standing) {
    return new Cell[] {
      Cell.of("  " + task.id(), Style.BOLD),
      Cell.of(task.role()),
      Cell.of(standing),
      Cell.of(task.definition().title())
    };
  }

  private static String since(String time) {
    return " since " + time.substring(0, 10) + " " + time.substring(11, 16);
  }

  private void sideTracks() {
    List<Cell[]> rows = new ArrayList<>();
    for (RoleTracks role : situation.roles()) {
      for (SideTrack track : role.side()) {
        List<String> items = new ArrayList<>();
        track.items().forEach(item -> items.add(item.kind().word() + " " + item.id()));
        rows.add(track(track.taskId(), role.role(), String.join(", ", items)));
      }
      for (PendingReview review : role.review()) {
        String asked = "review asked for" + since(Timestamps.text(review.askedAt()));
        rows.add(track(review.taskId(), role.role(), asked));
      }
    }
    section("Side tracks", rows, "none");
  }

  private static Cell[] track(String taskId, String role, String what) {
    return new Cell[] {Cell.of("  " + taskId, Style.BOLD), Cell.of(role), Cell.of(what)};
  }

  private void ready() {
    List<OpenTask> all = situation.ready();
    List<Cell[]> rows = new ArrayList<>();
    for (OpenTask one : all.subList(0, Math.min(limit, all.size()))) {
      Task task = situation.open().get(one.id());
      if (task != null) {
        Integer priority = one.priority();
        rows.add(row(task, priority == null ? "-" : priority.toString()));
      }
    }
    section("Ready", rows, all.isEmpty() ? "nothing" : all.size() + ", none shown");
    more(all.size(), rows.size());
  }

  private void waiting() {
    List<BlockedTask> all = situation.blocked();
    List<Cell[]> rows = new ArrayList<>();
    for (BlockedTask blocked : all.subList(0, Math.min(limit, all.size()))) {
      String news = "no news" + since(Timestamps.text(blocked.newsAt()));
      String reason = blocked.reason();
      rows.add(
          new Cell[] {
            Cell.of("  " + blocked.task().id(), Style.BOLD),
            Cell.of(blocked.task().role()),
            Cell.of(news),
            Cell.of(reason == null ? "no reason given" : reason)
          });
    }
    out.heading("Waiting and blocked");
    for (Map.Entry<WaitingCategory, List<String>> entry : situation.waiting().entrySet()) {
      if (entry.getKey() != WaitingCategory.BLOCKED) {
        List<String> ids = entry.getValue();
        String meaning = ids.size() + " " + QueueWords.meaning(entry.getKey()) + ": ";
        out.line("  " + meaning + out.styled(Style.DIM, some(ids)));
      }
    }
    out.table(rows);
    more(all.size(), rows.size());
    if (situation.waiting().isEmpty()) {
      out.line("  nothing waits");
    }
  }

  private static String some(List<String> ids) {
    return ids.size() <= SHOWN_IDS
        ? String.join(", ", ids)
        : String.join(", ", ids.subList(0, SHOWN_IDS)) + ", …";
  }

  private void staleSessions() {
    List<Cell[]> rows = new ArrayList<>();
    for (SessionReading reading : situation.stale()) {
      rows.add(
          new Cell[] {
            Cell.of("  " + reading.session().id(), Style.YELLOW),
            Cell.of(reading.session().facts().role()),
            Cell.of(reading.session().facts().taskId()),
            Cell.of(reading.staleReason())
          });
    }
    section("Stale sessions", rows, "none");
  }

  private void watchers() {
    List<Cell[]> rows = new ArrayList<>();
    for (Watcher watcher : situation.watchers()) {
      rows.add(
          new Cell[] {
            Cell.of("  " + watcher.id(), Style.BOLD),
            Cell.of(watcher.owner() != null ? watcher.owner() : watcher.role()),
            Cell.of(watcher.taskId()),
            Cell.of(watcher.process())
          });
    }
    section("Watchers", rows, "none");
  }

  void stopConditions() {
    List<Cell[]> rows = new ArrayList<>();
    for (Trouble stop : situation.stopConditions()) {
      rows.add(
          new Cell[] {
            Cell.of("  " + stop.word().replace('_', ' '), Style.RED),
            Cell.of(stop.role() == null ? "everybody" : stop.role()),
            Cell.of(stop.message())
          });
    }
    section("Stop conditions", rows, "none");
  }

  private void oldDebt() {
    OldDebt debt = situation.oldDebt();
    if (!debt.isNone()) {
      out.line(
          out.styled(Style.BOLD, "Old debt")
              + ": of finished tasks "
              + debt.evidenceGaps()
              + " lack evidence, "
              + debt.reviewDebt()
              + " a review, "
              + debt.handoffs()
              + " handoffs were never acknowledged; "
              + out.advice("'fairway health-report' lists them"));
    }
  }

  void next() {
    List<Action> all = situation.actions();
    if (all.isEmpty()) {
      section("Next", List.of(), "nothing to do");
      return;
    }
    out.heading("Next");
    List<Action> first = all.subList(0, Math.min(limit, all.size()));
    for (Action action : first) {
      out.line("  " + out.advice(action.command()));
      out.line("    " + out.styled(Style.DIM, action.reason()));
    }
    more(all.size(), first.size());
  }

  private void more(int all, int shown) {
    if (all > shown && shown > 0) {
      out.line("  … and " + (all - shown) + " more");
    }
  }

  private void section(String title, List<Cell[]> rows, String none) {
    if (rows.isEmpty()) {
      out.line(out.styled(Style.BOLD, title) + ": " + none);
    } else {
      out.heading(title).table(rows);
    }
  }
}
