package dev.fairway.cli.view;

import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import dev.fairway.cli.Text.Cell;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.session.SessionFacts;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.task.Timestamps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions as a table for people. */
public final class SessionRows {

  private SessionRows() {}

  public static void table(Text out, Collection<SessionReading> readings) {
    List<Cell[]> rows = new ArrayList<>(readings.size() + 1);
    rows.add(Cell.headings("ID", "STATUS", "ROLE", "TASK", "WHERE", "HEARTBEAT", "WHY"));
    for (SessionReading reading : readings) {
      Session session = reading.session();
      rows.add(
          new Cell[] {
            Cell.of(session.id(), Style.BOLD),
            status(reading),
            Cell.of(session.facts().role()),
            Cell.of(session.facts().taskId()),
            Cell.of(place(session.facts())),
            Cell.of(Timestamps.text(session.heartbeatAt()), Style.DIM),
            Cell.of(why(reading))
          });
    }
    out.table(rows);
  }

  private static Cell status(SessionReading reading) {
    String word = reading.status().word();
    return switch (reading.status()) {
      case LIVE -> Cell.of(word, Style.GREEN);
      case STALE -> Cell.of(word, Style.YELLOW);
      case ENDED -> Cell.of(word, Style.DIM);
    };
  }

  /** {@code quay 4711}, {@code quay %3}, or only the host. */
  private static String place(SessionFacts facts) {
    if (facts.pid() != null) {
      return facts.host() + " " + facts.pid();
    }
    return facts.tmuxPane() == null ? facts.host() : facts.host() + " " + facts.tmuxPane();
  }

  private static @Nullable String why(SessionReading reading) {
    SessionEnd end = reading.session().end();
    if (end == null) {
      return reading.staleReason();
    }
    String code = end.exitCode() == null ? null : "exit code " + end.exitCode();
    if (end.reason() == null) {
      return code;
    }
    return code == null ? end.reason() : code + ", " + end.reason();
  }
}
