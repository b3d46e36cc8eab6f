package dev.fairway.cli.claim;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.TaskJson;
import dev.fairway.domain.transition.TransitionRequest;
import dev.fairway.usecase.status.MovedTask;
import dev.fairway.usecase.status.SetStatus;
import java.io.IOException;

/** {@code fairway set-status}. */
public final class SetStatusCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("move a task to another state")
        .details("Moving a task to the active state is a claim and follows the rules of claims.")
        .argument("ID", "the task")
        .argument("STATE", "one of the configured states")
        .value("--reason", "TEXT", "why; a blocked task needs one")
        .value("--commit", "SHA", "the commit that the work ended in")
        .flag("--reopen", "leave a final state")
        .flag("--force", "override gates and transitions; needs --reason")
        .example("set-status A-DEMO-UAT-001 done --commit 4f2a9c1", "finish a task")
        .example("set-status A-DEMO-UAT-001 blocked --reason 'no GPU'", "say that it is stuck");
  }

  @Override
  protected boolean opensStore() {
    return true;
  }

  @Override
  protected View run(Call call) {
    String state = call.argument("STATE");
    boolean claims = state.equals(call.workspace().policy().workflow().active());
    TransitionRequest request =
        new TransitionRequest(
            claims ? ActingCaller.of(call) : call.caller(),
            state,
            call.textOrNull("--reason"),
            call.textOrNull("--commit"),
            call.flag("--reopen"),
            call.flag("--force"));
    return new Moved(call.value(new SetStatus(call.project()).move(call.argument("ID"), request)));
  }

  private record Moved(MovedTask moved) implements View {

    @Override
    public String schema() {
      return "set-status";
    }

    @Override
    public void json(Json out) throws IOException {
      TaskJson.field(out, moved.task());
      out.text("from", moved.from())
          .text("to", moved.task().task().status())
          .texts("unblocked", moved.unblocked());
      MovedTask.ParentProgress parent = moved.parent();
      if (parent != null) {
        out.object("parent")
            .text("id", parent.id())
            .number("finished", parent.finished())
            .number("children", parent.children())
            .end();
      }
    }

    @Override
    public void text(Text out) {
      String to = moved.task().task().status();
      String id = out.styled(Style.BOLD, moved.task().task().id());
      out.line(moved.from().equals(to) ? id + " is " + to : id + ": " + moved.from() + " → " + to);
      if (!moved.unblocked().isEmpty()) {
        out.line("  unblocked: " + String.join(", ", moved.unblocked()));
      }
      MovedTask.ParentProgress parent = moved.parent();
      if (parent != null) {
        out.line(
            "  "
                + parent.id()
                + ": "
                + parent.finished()
                + " of "
                + parent.children()
                + " finished");
      }
    }

    @Override
    public boolean isConfirmation() {
      return true;
    }
  }
}
