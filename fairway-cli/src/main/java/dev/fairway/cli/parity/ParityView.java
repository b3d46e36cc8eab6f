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
import dev.fairway.usecase.parity.FileMismatches.Filed;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A result on a terminal and as JSON.
 *
 * @param filed what became of the differences as tasks; null when nobody asked for that
 * @param check whether the answer ends with 4 when something is unexplained; a report does not
 */
record ParityView(
    String schema, ParityResult result, Judgement judgement, @Nullable Filed filed, boolean check)
    implements View {

  @Override
  public void json(Json out) throws IOException {
    ResultJson.write(out, result, judgement);
    if (filed != null) {
      out.object("mismatch_tasks")
          .texts("created", filed.created())
          .texts("updated", filed.updated())
          .texts("unchanged", filed.unchanged())
          .texts("closed", filed.closed())
          .texts("reopened", filed.reopened())
          .array("stuck");
      for (Map.Entry<String, String> task : filed.stuck().entrySet()) {
        out.object().text("task_id", task.getKey()).text("kind", task.getValue()).end();
      }
      out.endArray().end();
    }
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
    tasks(out);
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

  private void tasks(Text out) {
    if (filed == null) {
      return;
    }
    out.blank().heading("Tasks");
    tasks(out, "new", filed.created());
    tasks(out, "again open", filed.reopened());
    tasks(out, "changed", filed.updated());
    tasks(out, "as before", filed.unchanged());
    tasks(out, "closed", filed.closed());
    filed.stuck().forEach((id, kind) -> out.line("  " + id + " stays as it is: " + kind));
  }

  private static void tasks(Text out, String what, List<String> ids) {
    if (!ids.isEmpty()) {
      out.line("  " + what + ": " + String.join(", ", ids));
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
