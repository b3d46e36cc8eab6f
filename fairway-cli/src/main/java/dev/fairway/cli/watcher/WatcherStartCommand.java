package dev.fairway.cli.watcher;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.FreeId;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.WatcherJson;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.usecase.watcher.StartWatcher;
import java.io.IOException;

/** {@code fairway watcher start}. */
public final class WatcherStartCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("record that something is being watched")
        .argument("ID", "a new id for it")
        .value("--task", "ID", "the task that the result will be evidence of")
        .value("--owner", "TEXT", "who watches: a role, a person")
        .value("--process", "TEXT", "what runs")
        .value("--command", "TEXT", "how to look at it; @FILE and - work")
        .value("--success", "TEXT", "what good looks like; @FILE and - work")
        .value("--failure", "TEXT", "what bad looks like; @FILE and - work")
        .example(
            "watcher start W-SOAK --task A-DEMO-UAT-001 --process 'soak test' --success 'no leak'",
            "a soak test has begun");
  }

  @Override
  protected View run(Call call) {
    String id = FreeId.checked(call.argument("ID"), "ID");
    Caller caller = call.caller();
    Watcher watcher =
        new Watcher(
            id,
            call.textOrNull("--task"),
            call.textOrNull("--owner"),
            call.textOrNull("--process"),
            call.longText("--command"),
            call.longText("--success"),
            call.longText("--failure"),
            caller.actor(),
            caller.role(),
            call.project().now(),
            null);
    return new Started(call.value(new StartWatcher(call.project()).start(watcher, caller)));
  }

  private record Started(Watcher watcher) implements View {

    @Override
    public String schema() {
      return "watcher-start";
    }

    @Override
    public void json(Json out) throws IOException {
      out.object("watcher");
      WatcherJson.write(out, watcher);
      out.end();
    }

    @Override
    public void text(Text out) {
      String about = watcher.taskId() == null ? "" : " for " + watcher.taskId();
      out.line("Watching " + out.styled(Style.BOLD, watcher.id()) + about);
    }

    @Override
    public boolean isConfirmation() {
      return true;
    }
  }
}
