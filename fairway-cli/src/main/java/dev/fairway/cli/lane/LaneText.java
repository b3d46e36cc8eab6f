package dev.fairway.cli.lane;

import dev.fairway.cli.Printable;
import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import dev.fairway.cli.Text.Cell;
import dev.fairway.domain.lane.Distance;
import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.lane.LaneFacts;
import dev.fairway.domain.lane.Severity;
import dev.fairway.usecase.lane.LaneReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lanes and findings for people. */
public final class LaneText {

  private LaneText() {}

  /** One row a lane: role, branch, state, distance, folder. */
  static void lanes(Text out, List<LaneReport> lanes) {
    List<Cell[]> rows = new ArrayList<>();
    for (LaneReport report : lanes) {
      LaneFacts lane = report.lane();
      rows.add(
          new Cell[] {
            Cell.of(lane.role(), Style.BOLD),
            Cell.of(lane.branch()),
            state(report),
            Cell.of(distance(lane.distance())),
            Cell.of(lane.folder(), Style.DIM)
          });
    }
    out.table(rows);
  }

  private static Cell state(LaneReport report) {
    return report.findings().isEmpty()
        ? Cell.of("ok", Style.GREEN)
        : Cell.of(risks(report.findings()), Style.RED);
  }

  /** What is the matter with a lane, in words; empty when nothing is. */
  public static String risks(List<Finding> findings) {
    List<String> risks = new ArrayList<>();
    for (Finding finding : findings) {
      risks.add(finding.kind().word().replace('_', ' '));
    }
    return String.join(", ", risks);
  }

  /** {@code +2 -1}: two commits of its own, one that it lacks. */
  public static @Nullable String distance(@Nullable Distance distance) {
    return distance == null ? null : "+" + distance.ahead() + " -" + distance.behind();
  }

  /** A line each, and below it the command that mends it. */
  static void findings(Text out, List<Finding> findings) {
    for (Finding finding : findings) {
      String about = finding.role() == null ? "" : finding.role() + ": ";
      line(out, style(finding.severity()), finding.severity().word(), about + finding.message());
      hint(out, finding.hint());
    }
  }

  static void line(Text out, Style style, String word, String message) {
    out.line(out.styled(style, word) + ": " + Printable.line(message));
  }

  static void hint(Text out, @Nullable String hint) {
    if (hint != null) {
      out.line("  " + out.styled(Style.DIM, Printable.line(out.advice(hint))));
    }
  }

  private static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.RED;
      case WARNING -> Style.YELLOW;
      case INFO -> Style.CYAN;
    };
  }
}
