package dev.fairway.cli.task;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.usecase.task.AddTask;

/** {@code fairway add}. */
public final class AddCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax.summary("add a task").argument("ID", "the new task's id");
    DefinitionOptions.declare(syntax);
    syntax
        .value("--parent", "ID", "the task it is a part of")
        .example(
            "add A-FIX-7 --title 'Fix the login' --role A-backend --priority 10",
            "a task with a priority");
  }

  @Override
  protected View run(Call call) {
    call.required("--title");
    Caller caller = call.caller();
    TaskDefinition.Builder fresh =
        TaskDefinition.builder(call.argument("ID"))
            .kind(call.workspace().policy().kinds().standard());
    if (caller.role() != null) {
      fresh.role(caller.role());
    } else if (!call.has("--role")) {
      throw Complaint.usage("missing --role", "say who works on it, or add --as ROLE");
    }
    String parent = call.text("--parent");
    fresh.parentId(parent == null || parent.isEmpty() ? null : parent);
    TaskDefinition definition = DefinitionOptions.apply(call, fresh.build());
    return new DefinedView(
        "add", "Added", call.value(new AddTask(call.project()).add(definition, caller)));
  }
}
