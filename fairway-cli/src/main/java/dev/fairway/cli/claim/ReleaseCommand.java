package dev.fairway.cli.claim;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.TaskJson;
import dev.fairway.usecase.claim.ReleaseTask;
import dev.fairway.usecase.task.TaskCard;
import java.io.IOException;

/** {@code fairway release}. */
public final class ReleaseCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("give a task back to the queue")
        .argument("ID", "the task")
        .value("--reason", "TEXT", "why; kept in the history")
        .flag("--force", "also when somebody else holds it; needs --reason")
        .example("release A-DEMO-UAT-001 --reason 'out of scope'", "give back what you hold");
  }

  @Override
  protected boolean opensStore() {
    return true;
  }

  @Override
  protected View run(Call call) {
    return new Released(
        call.value(
            new ReleaseTask(call.project())
                .release(
                    call.argument("ID"),
                    call.caller(),
                    call.flag("--force"),
                    call.textOrNull("--reason"))));
  }

  private record Released(TaskCard task) implements View {

    @Override
    public String schema() {
      return "release";
    }

    @Override
    public void json(Json out) throws IOException {
      TaskJson.field(out, task);
    }

    @Override
    public void text(Text out) {
      out.line(
          "Released "
              + out.styled(Style.BOLD, task.task().id())
              + ", it is "
              + task.task().status()
              + " again");
    }

    @Override
    public boolean isConfirmation() {
      return true;
    }
  }
}
