package dev.fairway.cli.report;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.Text.Cell;
import dev.fairway.cli.View;
import dev.fairway.usecase.report.ReportStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code fairway status-report}. */
public final class StatusReportCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("count tasks by state and role")
        .value("--role", "ROLE", "only tasks of this role")
        .example("status-report", "where the project stands");
  }

  @Override
  protected View run(Call call) {
    String role = call.text("--role");
    if (role != null) {
      call.workspace().requireRole(role);
    }
    return new Totals(
        call.workspace().policy().projectName(), new ReportStatus(call.project()).report(role));
  }

  private record Totals(String project, ReportStatus.Totals totals) implements View {

    @Override
    public String schema() {
      return "status-report";
    }

    @Override
    public void json(Json out) throws IOException {
      out.text("project", project).number("total", totals.total()).object("by_status");
      counts(out, totals.byStatus());
      out.end().array("by_role");
      for (Map.Entry<String, Map<String, Long>> role : totals.byRole().entrySet()) {
        out.object().text("role", role.getKey()).object("by_status");
        counts(out, role.getValue());
        out.end().end();
      }
      out.endArray();
    }

    private static void counts(Json out, Map<String, Long> counts) throws IOException {
      for (Map.Entry<String, Long> count : counts.entrySet()) {
        out.number(count.getKey(), count.getValue());
      }
    }

    @Override
    public void text(Text out) {
      List<Cell[]> rows = new ArrayList<>();
      List<Cell> head = new ArrayList<>();
      head.add(Cell.of("ROLE", Style.DIM));
      for (String state : totals.byStatus().keySet()) {
        head.add(Cell.of(state, Style.DIM));
      }
      rows.add(head.toArray(new Cell[0]));
      totals.byRole().forEach((role, counts) -> rows.add(row(role, counts)));
      rows.add(row("all", totals.byStatus()));
      out.table(rows);
      out.line(totals.total() + (totals.total() == 1 ? " task" : " tasks"));
    }

    private Cell[] row(String name, Map<String, Long> counts) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(name, Style.BOLD));
      for (String state : totals.byStatus().keySet()) {
        row.add(Cell.of(counts.getOrDefault(state, 0L)));
      }
      return row.toArray(new Cell[0]);
    }
  }
}
