package dev.fairway.cli.parity;

import dev.fairway.cli.Exit;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import dev.fairway.cli.Text.Cell;
import dev.fairway.cli.View;
import dev.fairway.cli.parity.report.ResultJson;
import dev.fairway.cli.parity.run.ParityResult;
import dev.fairway.cli.parity.run.Phase;
import dev.fairway.domain.parity.Explanation;
import dev.fairway.domain.parity.JudgedDifference;
import dev.fairway.domain.parity.JudgedRow;
import dev.fairway.domain.parity.Judgement;
import dev.fairway.domain.parity.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result on a terminal and as JSON.
 *
 * @param check whether the answer ends with 4 when something is unexplained; a report does not
 */
record ParityView(String schema, ParityResult result, Judgement judgement, boolean check)
    implements View {

  @Override
  public void json(Json out) throws IOException {
    ResultJson.write(out, result, judgement);
  }

  @Override
  public void text(Text out) {
    List<Cell[]> rows = new ArrayList<>();
    for (JudgedRow row : judgement.rows()) {
      int differences = row.differences().size();
      rows.add(
          new Cell[] {
            Cell.of(row.verdict().word().replace('_', ' '), style(row.verdict())),
            Cell.of(row.row().title()),
            Cell.of(row.row().slug(), Style.DIM),
            Cell.of(
                differences == 0
                    ? row.comparison().obstacle()
                    : differences == 1 ? "1 difference" : differences + " differences")
          });
    }
    out.table(rows);
    judgement.rows().forEach(row -> differences(out, row));
    unused(out);
    out.blank();
    out.field("checkout", result.checkout());
    out.field("time", time());
    out.field("evidence", result.out());
    if (result.files().contains(ParityRunCommand.REPORT)) {
      out.field("report", result.out() + "/" + ParityRunCommand.REPORT);
    }
  }

  private static Style style(Verdict verdict) {
    return switch (verdict) {
      case SAME -> Style.GREEN;
      case EXPLAINED -> Style.YELLOW;
      default -> Style.RED;
    };
  }

  private static void differences(Text out, JudgedRow row) {
    if (row.differences().isEmpty()) {
      return;
    }
    out.blank().heading(row.row().title());
    for (JudgedDifference judged : row.differences()) {
      var difference = judged.difference();
      Style style = judged.isExplained() ? Style.YELLOW : Style.RED;
      out.line("  " + out.styled(style, difference.key()));
      out.line("    expected " + difference.expected());
      out.line("             " + out.styled(Style.DIM, difference.origin().expected()));
      out.line("    got      " + difference.actual());
      out.line("             " + out.styled(Style.DIM, difference.origin().actual()));
      Explanation explanation = judged.explanation();
      if (explanation != null) {
        out.line(
            "    explained by "
                + explanation.owner()
                + " until "
                + explanation.until()
                + ": "
                + explanation.reason());
      }
      if (judged.objection() != null) {
        out.line("    " + judged.objection());
      }
    }
  }

  private void unused(Text out) {
    if (!judgement.unused().isEmpty()) {
      out.blank().heading("Explanations that nothing asks for any more");
      for (Explanation each : judgement.unused()) {
        out.line("  " + each.row().slug() + " " + each.key() + " (" + each.owner() + ")");
      }
    }
  }

  /** All of it, and the three longest parts. */
  private String time() {
    long total = 0;
    for (Phase phase : result.phases()) {
      total += phase.millis();
    }
    List<Phase> longest = new ArrayList<>(result.phases());
    longest.sort(Comparator.comparingLong(Phase::millis).reversed());
    List<String> parts = new ArrayList<>();
    for (Phase phase : longest.subList(0, Math.min(3, longest.size()))) {
      parts.add(phase.name() + " " + seconds(phase.millis()));
    }
    return seconds(total) + ", most of it: " + String.join(", ", parts);
  }

  private static String seconds(long millis) {
    return BigDecimal.valueOf(millis, 3) + " s";
  }

  @Override
  public int exitCode() {
    return !check || judgement.isOk() ? Exit.OK : Exit.REFUSED;
  }

  @Override
  public @Nullable String failure() {
    if (!check || judgement.isOk()) {
      return null;
    }
    int open = judgement.unexplained();
    return open == 1 ? "1 unexplained difference" : open + " unexplained differences";
  }
}
