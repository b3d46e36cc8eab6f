package dev.fairway.cli.task;

import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import dev.fairway.cli.Text.Cell;
import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.domain.watcher.WatcherFinish;
import dev.fairway.usecase.task.ShowTask;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is or was at work on a task, what was said about it, and what is being watched for it. */
record AttendanceRows(ShowTask.Detail detail) {

  void write(Text out) {
    List<Cell[]> checkpoints = new ArrayList<>();
    for (Checkpoint row : detail.checkpoints()) {
      checkpoints.add(
          new Cell[] {
            time(Timestamps.text(row.recordedAt())),
            Cell.of(row.state().word()),
            Cell.of(row.targetCloseBy() == null ? null : "until " + row.targetCloseBy()),
            Cell.of(row.owner()),
            Cell.of(row.summary())
          });
    }
    section(out, "Checkpoints", checkpoints);
    List<Cell[]> sessions = new ArrayList<>();
    for (SessionReading reading : detail.sessions()) {
      Session row = reading.session();
      sessions.add(
          new Cell[] {
            time(Timestamps.text(row.startedAt())),
            Cell.of(reading.status().word(), style(reading)),
            Cell.of(row.id()),
            Cell.of(row.facts().role()),
            Cell.of(reason(reading))
          });
    }
    section(out, "Sessions", sessions);
    List<Cell[]> watchers = new ArrayList<>();
    for (Watcher row : detail.watchers()) {
      WatcherFinish finish = row.finish();
      watchers.add(
          new Cell[] {
            time(Timestamps.text(row.startedAt())),
            Cell.of(finish == null ? "open" : finish.result().word()),
            Cell.of(row.id()),
            Cell.of(row.owner()),
            Cell.of(row.process() != null ? row.process() : row.command())
          });
    }
    section(out, "Watchers", watchers);
  }

  private static Cell time(String text) {
    return Cell.of("  " + text, Style.DIM);
  }

  private static void section(Text out, String heading, List<Cell[]> rows) {
    if (!rows.isEmpty()) {
      out.blank().heading(heading);
      out.table(rows);
    }
  }

  private static Style style(SessionReading reading) {
    return switch (reading.status()) {
      case LIVE -> Style.GREEN;
      case STALE -> Style.YELLOW;
      case ENDED -> Style.DIM;
    };
  }

  private static @Nullable String reason(SessionReading reading) {
    Session session = reading.session();
    return session.end() == null ? reading.staleReason() : session.end().reason();
  }
}
