package dev.fairway.cli.coordination;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.domain.coordination.DispatchPlan;
import dev.fairway.domain.coordination.Situation;
import dev.fairway.domain.coordination.Trouble;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.task.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code fairway dispatch-plan}. */
public final class DispatchPlanCommand extends Command {

  private static final int USUAL_LIMIT = 3;

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("show what each role should claim next")
        .details(
            """
            First what is in progress and nobody attends to, then what is ready: no more than its
            track limit leaves room for, and nothing new for a role that a stop condition keeps from
            being given work. It changes nothing.""")
        .values("--role", "ROLE", "only for this role; all when absent")
        .value("--limit", "N", "at most N tasks for each role; 3 when absent")
        .example("dispatch-plan", "what to give to whom")
        .example("dispatch-plan --role A-backend --limit 1", "the next task of one role");
  }

  @Override
  protected View run(Call call) {
    Integer limit = call.number("--limit", 0);
    List<String> roles = call.filter("--role");
    roles.forEach(call.workspace()::requireRole);
    Situation situation = CoordinatorCall.look(call);
    List<DispatchPlan> plans = new ArrayList<>(situation.plans());
    plans.removeIf(plan -> !roles.isEmpty() && !roles.contains(plan.tracks().role()));
    return new Plan(situation, plans, limit == null ? USUAL_LIMIT : limit);
  }

  private record Plan(Situation situation, List<DispatchPlan> plans, int limit) implements View {

    @Override
    public String schema() {
      return "dispatch-plan";
    }

    @Override
    public void json(Json out) throws IOException {
      out.time("generated_at", situation.generatedAt()).array("roles");
      for (DispatchPlan plan : plans) {
        out.object()
            .text("role", plan.tracks().role())
            .number("ready", plan.ready().size())
            .number("primary", plan.tracks().primary().size())
            .number("free", plan.free());
        SituationJson.stops(out, plan.stops());
        out.array("unattended");
        for (Trouble one : plan.unattended()) {
          out.object().text("task_id", one.taskId()).advice("command", one.command()).end();
        }
        out.endArray();
        out.array("tasks");
        for (OpenTask task : plan.next(limit)) {
          out.object()
              .text("id", task.id())
              .text("title", title(task))
              .number("priority", task.priority())
              .number("sequence", task.sequence())
              .advice("command", plan.claim(task))
              .end();
        }
        out.endArray().end();
      }
      out.endArray();
    }

    private @Nullable String title(OpenTask task) {
      Task whole = situation.open().get(task.id());
      return whole == null ? null : whole.definition().title();
    }

    @Override
    public void text(Text out) {
      if (plans.isEmpty()) {
        out.line("No role is configured and no task is open.");
      }
      for (DispatchPlan plan : plans) {
        List<OpenTask> next = plan.next(limit);
        out.line(out.styled(Style.BOLD, plan.tracks().role()) + ": " + standing(plan, next));
        for (Trouble one : plan.unattended()) {
          out.line("  " + out.advice(one.command()));
          out.line("    " + out.styled(Style.DIM, one.message()));
        }
        for (OpenTask task : next) {
          out.line("  " + out.advice(plan.claim(task)));
          out.line("    " + out.styled(Style.DIM, String.valueOf(title(task))));
        }
      }
    }

    private static String standing(DispatchPlan plan, List<OpenTask> next) {
      String ready = plan.ready().size() + " ready";
      if (!next.isEmpty()) {
        return ready;
      }
      List<String> stops = new ArrayList<>();
      for (Trouble stop : plan.stops()) {
        stops.add(stop.message());
      }
      if (!stops.isEmpty()) {
        return ready + ", but stopped: " + String.join("; ", stops);
      }
      Integer free = plan.free();
      if (free == null || free > 0) {
        return ready;
      }
      return plan.unattended().isEmpty()
          ? ready + ", but no track is free"
          : ready + ", but first there is work to attend to";
    }
  }
}
