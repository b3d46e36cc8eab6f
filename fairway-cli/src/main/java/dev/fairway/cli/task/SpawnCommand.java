package dev.fairway.cli.task;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Json;
import dev.fairway.cli.Printable;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.TaskJson;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.usecase.task.SpawnTask;
import java.io.IOException;
import java.util.List;

/** {@code fairway spawn}. */
public final class SpawnCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("add a task that came out of the one you work on")
        .details(
            """
            The new task inherits role, parent, priority, profile, owning domain and layer, paths,
            review domains, tags and risk level; every option overrides.""")
        .value("--id", "ID", "the new task's id");
    DefinitionOptions.declare(syntax);
    syntax
        .value("--from-task", "ID", "the current task; FAIRWAY_TASK_ID when absent")
        .flag("--sibling", "beside the current task (the default)")
        .flag("--child", "below the current task")
        .value("--parent", "ID", "below this task")
        .flag("--root", "at the top")
        .flag("--force", "no warning about a child of a task that usually has none")
        .example("spawn --from-task A-FIX-7 --id A-FIX-8 --title 'Rotate the keys'", "a follow-up");
  }

  @Override
  protected View run(Call call) {
    String id = call.required("--id");
    call.required("--title");
    String from = call.text("--from-task");
    if (from == null) {
      from = call.workspace().environment().variable("FAIRWAY_TASK_ID");
    }
    if (from == null) {
      throw Complaint.usage("missing --from-task", "or set FAIRWAY_TASK_ID");
    }
    SpawnTask.Request request =
        new SpawnTask.Request(
            id,
            from,
            place(call),
            call.text("--parent"),
            (TaskDefinition inherited) -> DefinitionOptions.apply(call, inherited),
            call.caller());
    return new Spawned(
        call.value(new SpawnTask(call.project()).spawn(request)), call.flag("--force"));
  }

  private static SpawnTask.Place place(Call call) {
    int given = 0;
    SpawnTask.Place place = SpawnTask.Place.SIBLING;
    if (call.flag("--sibling")) {
      given++;
    }
    if (call.flag("--child")) {
      given++;
      place = SpawnTask.Place.CHILD;
    }
    if (call.has("--parent")) {
      given++;
      place = SpawnTask.Place.PARENT;
    }
    if (call.flag("--root")) {
      given++;
      place = SpawnTask.Place.ROOT;
    }
    if (given > 1) {
      throw Complaint.usage(
          "--sibling, --child, --parent and --root exclude each other", "give one of them");
    }
    return place;
  }

  private record Spawned(SpawnTask.Spawned spawned, boolean force) implements View {

    @Override
    public String schema() {
      return "spawn";
    }

    @Override
    public void json(Json out) throws IOException {
      TaskJson.field(out, spawned.task());
      out.text("from_task", spawned.from());
    }

    @Override
    public void text(Text out) {
      out.line(
          "Spawned "
              + out.styled(Style.BOLD, spawned.task().task().id())
              + " from "
              + spawned.from()
              + ": "
              + Printable.line(spawned.task().task().definition().title()));
    }

    @Override
    public List<String> warnings() {
      return spawned.belowLeaf() && !force
          ? List.of(
              spawned.from()
                  + " is of a kind that usually has no children; --sibling puts the task beside it")
          : List.of();
    }

    @Override
    public boolean isConfirmation() {
      return true;
    }
  }
}
