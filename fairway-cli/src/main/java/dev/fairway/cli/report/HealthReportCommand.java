package dev.fairway.cli.report;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.Text.Cell;
import dev.fairway.cli.View;
import dev.fairway.domain.report.HealthCheck;
import dev.fairway.domain.report.WaitingHandoff;
import dev.fairway.usecase.report.ReportHealth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code fairway health-report}. */
public final class HealthReportCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("list what is in trouble")
        .value("--limit", "N", "at most N ids a line in text; 10 when absent")
        .example("health-report", "what to look after");
  }

  @Override
  protected View run(Call call) {
    Integer limit = call.number("--limit", 0);
    return new Health(
        call.workspace().policy().projectName(),
        new ReportHealth(call.project()).report(),
        limit == null ? 10 : limit);
  }

  private record Health(String project, ReportHealth.Health health, int limit) implements View {

    @Override
    public String schema() {
      return "health-report";
    }

    @Override
    public void json(Json out) throws IOException {
      out.text("project", project)
          .time("generated_at", health.at())
          .flag("ok", health.report().isOk());
      HealthJson.checks(out, health.report());
      out.array("unacknowledged_handoffs");
      for (WaitingHandoff handoff : health.unacknowledged()) {
        out.object()
            .number("id", handoff.id())
            .text("task_id", handoff.taskId())
            .text("task_status", handoff.taskStatus())
            .text("from", handoff.fromRole())
            .text("to", handoff.toRole())
            .time("recorded_at", handoff.recordedAt())
            .number("age_seconds", handoff.age(health.at()).toSeconds())
            .end();
      }
      out.endArray();
    }

    @Override
    public void text(Text out) {
      if (health.report().isOk()) {
        out.line(out.styled(Style.GREEN, "Nothing is in trouble."));
        return;
      }
      List<Cell[]> rows = new ArrayList<>();
      for (Map.Entry<HealthCheck, List<String>> entry : health.report().troubles().entrySet()) {
        List<String> ids = entry.getValue();
        if (!ids.isEmpty()) {
          rows.add(
              new Cell[] {
                Cell.of(entry.getKey().word().replace('_', ' '), Style.YELLOW),
                Cell.of(ids.size()),
                Cell.of(some(ids), Style.DIM)
              });
        }
      }
      out.table(rows);
      for (WaitingHandoff handoff : health.unacknowledged()) {
        out.line(
            "handoff "
                + handoff.id()
                + " of "
                + handoff.taskId()
                + " waits for "
                + handoff.toRole()
                + " since "
                + Spans.of(handoff.age(health.at())));
      }
    }

    private String some(List<String> ids) {
      List<String> first = ids.subList(0, Math.min(limit, ids.size()));
      return String.join(", ", first) + (ids.size() > first.size() ? ", …" : "");
    }
  }
}
