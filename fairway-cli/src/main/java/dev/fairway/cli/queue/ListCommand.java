package dev.fairway.cli.queue;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Json;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.TaskJson;
import dev.fairway.cli.view.TaskRows;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.task.DefinitionRules;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.usecase.task.ListTasks;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** {@code fairway list}. */
public final class ListCommand extends Command {

  private static final List<String> SORTS =
      List.of("id", "priority", "status", "role", "updated", "created");

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("list tasks by what they are and where they stand")
        .values("--status", "STATE", "only tasks in these states")
        .values("--role", "ROLE", "only tasks of these roles")
        .values("--kind", "KIND", "only tasks of these kinds")
        .values("--tag", "TAG", "only tasks with any of these tags")
        .values("--owner", "OWNER", "only tasks with these owners")
        .value("--in", "EPIC", "only what is below this task")
        .flag("--ready", "only what can be claimed now")
        .value("--limit", "N", "at most N tasks")
        .value("--sort", "KEY", "id, priority, status, role, updated or created")
        .example("list --status blocked", "what is stuck")
        .example("list --role B-ui,C-ops --sort updated --limit 10", "the newest of two roles");
  }

  @Override
  protected View run(Call call) {
    ProjectPolicy policy = call.workspace().policy();
    for (String status : call.filter("--status")) {
      if (!policy.workflow().isKnown(status)) {
        throw Complaint.validation(
            "unknown status '" + status + "'",
            DefinitionRules.nearestOrAll(status, "states", policy.workflow().allowed()));
      }
    }
    for (String role : call.filter("--role")) {
      call.workspace().requireRole(role);
    }
    for (String kind : call.filter("--kind")) {
      if (!policy.kinds().isKnown(kind)) {
        throw Complaint.validation(
            "unknown kind '" + kind + "'",
            DefinitionRules.nearestOrAll(kind, "kinds", policy.kinds().allowed()));
      }
    }
    TaskQuery query =
        new TaskQuery(
            call.list("--status"),
            call.list("--role"),
            call.list("--kind"),
            call.filter("--tag"),
            call.filter("--owner"),
            call.text("--in"));
    String sort = call.oneOf("--sort", SORTS);
    ListTasks.Sort order =
        sort == null ? ListTasks.Sort.ID : ListTasks.Sort.valueOf(sort.toUpperCase(Locale.ROOT));
    ListTasks.Request request =
        new ListTasks.Request(query, call.flag("--ready"), order, call.number("--limit", 0));
    return new Tasks(policy, call.value(new ListTasks(call.project()).list(request)));
  }

  private record Tasks(ProjectPolicy policy, ListTasks.Listed listed) implements View {

    @Override
    public String schema() {
      return "list";
    }

    @Override
    public void json(Json out) throws IOException {
      out.text("project", policy.projectName()).number("matching", listed.matching());
      TaskJson.list(out, listed.tasks());
    }

    @Override
    public void text(Text out) {
      if (listed.matching() == 0) {
        out.line("No task matches.");
        return;
      }
      TaskRows.table(out, listed.tasks(), policy.workflow());
      int hidden = listed.matching() - listed.tasks().size();
      if (hidden > 0) {
        out.line("… and " + hidden + " more");
      }
    }
  }
}
