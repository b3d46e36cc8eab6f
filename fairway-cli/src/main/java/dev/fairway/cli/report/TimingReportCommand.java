package dev.fairway.cli.report;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.Text.Cell;
import dev.fairway.cli.View;
import dev.fairway.usecase.report.ReportTiming;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code fairway timing-report}. */
public final class TimingReportCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("show how long tasks are in each state")
        .value("--role", "ROLE", "only tasks of this role")
        .value("--limit", "N", "at most N open tasks; 20 when absent")
        .example("timing-report --role A-backend", "where time goes");
  }

  @Override
  protected View run(Call call) {
    String role = call.text("--role");
    if (role != null) {
      call.workspace().requireRole(role);
    }
    Integer limit = call.number("--limit", 0);
    return new Timing(
        call.workspace().policy().projectName(),
        new ReportTiming(call.project()).report(role, limit == null ? 20 : limit));
  }

  private record Timing(String project, ReportTiming.Timing timing) implements View {

    @Override
    public String schema() {
      return "timing-report";
    }

    @Override
    public void json(Json out) throws IOException {
      out.text("project", project).time("generated_at", timing.at()).array("states");
      for (ReportTiming.StateTiming state : timing.states()) {
        out.object()
            .text("status", state.status())
            .number("tasks", state.tasks())
            .number("total_seconds", state.total().toSeconds())
            .number("median_seconds", state.median().toSeconds())
            .number("longest_seconds", state.longest().toSeconds())
            .end();
      }
      out.endArray().array("tasks");
      for (ReportTiming.TaskTiming task : timing.longest()) {
        out.object()
            .text("task_id", task.id())
            .text("role", task.role())
            .text("status", task.status())
            .number("in_status_seconds", task.inCurrent().toSeconds())
            .object("seconds");
        for (Map.Entry<String, Duration> time : task.inState().entrySet()) {
          out.number(time.getKey(), time.getValue().toSeconds());
        }
        out.end().end();
      }
      out.endArray();
    }

    @Override
    public void text(Text out) {
      List<Cell[]> states = new ArrayList<>();
      states.add(
          new Cell[] {
            Cell.of("STATE", Style.DIM),
            Cell.of("TASKS", Style.DIM),
            Cell.of("MEDIAN", Style.DIM),
            Cell.of("LONGEST", Style.DIM),
            Cell.of("TOTAL", Style.DIM)
          });
      for (ReportTiming.StateTiming state : timing.states()) {
        states.add(
            new Cell[] {
              Cell.of(state.status(), Style.BOLD),
              Cell.of(state.tasks()),
              Cell.of(Spans.of(state.median())),
              Cell.of(Spans.of(state.longest())),
              Cell.of(Spans.of(state.total()))
            });
      }
      out.table(states);
      if (timing.longest().isEmpty()) {
        return;
      }
      out.blank().heading("Longest in their present state");
      List<Cell[]> tasks = new ArrayList<>();
      for (ReportTiming.TaskTiming task : timing.longest()) {
        tasks.add(
            new Cell[] {
              Cell.of("  " + task.id(), Style.BOLD),
              Cell.of(task.status()),
              Cell.of(task.role()),
              Cell.of(Spans.of(task.inCurrent()))
            });
      }
      out.table(tasks);
    }
  }
}
