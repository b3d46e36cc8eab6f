package dev.fairway.cli.task;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.TaskJson;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.usecase.task.UpdateTask;
import java.io.IOException;

/** {@code fairway update}. */
public final class UpdateCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("change what a task is; never who holds it")
        .details("An option with an empty value clears the field.")
        .argument("ID", "the task");
    DefinitionOptions.declare(syntax);
    syntax
        .value("--parent", "ID", "the task it is a part of")
        .example("update A-FIX-7 --priority 5 --tag urgent", "make it more urgent")
        .example("update A-FIX-7 --dependencies ''", "it waits for nothing any more");
  }

  @Override
  protected View run(Call call) {
    return new Updated(
        call.value(
            new UpdateTask(call.project())
                .update(
                    call.argument("ID"), definition -> changed(call, definition), call.caller())));
  }

  private static TaskDefinition changed(Call call, TaskDefinition definition) {
    TaskDefinition next = DefinitionOptions.apply(call, definition);
    String parent = call.text("--parent");
    if (parent == null) {
      return next;
    }
    return next.toBuilder().parentId(parent.isEmpty() ? null : parent).build();
  }

  private record Updated(UpdateTask.Updated updated) implements View {

    @Override
    public String schema() {
      return "update";
    }

    @Override
    public void json(Json out) throws IOException {
      TaskJson.field(out, updated.task());
      out.texts("changed", updated.changed());
    }

    @Override
    public void text(Text out) {
      String id = out.styled(Style.BOLD, updated.task().task().id());
      out.line(
          updated.changed().isEmpty()
              ? id + " is like that already"
              : "Updated " + id + ": " + String.join(", ", updated.changed()));
    }

    @Override
    public boolean isConfirmation() {
      return true;
    }
  }
}
