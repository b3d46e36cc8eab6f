package dev.fairway.cli.queue;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.usecase.ready.ListReady;
import org.jspecify.annotations.Nullable;

/** {@code fairway ready}. */
public final class ReadyCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("list what can be worked on now, most urgent first, and why the rest waits")
        .value("--in", "EPIC", "only what is below this task")
        .value("--priority", "N", "only priorities up to N")
        .value("--limit", "N", "at most N tasks")
        .flag("--all-roles", "tasks of every role, also when a role is known")
        .example("ready --as A-backend --limit 5", "the next five of one role")
        .example("--json ready --all-roles", "everything, for a program");
  }

  @Override
  protected boolean opensStore() {
    return true;
  }

  @Override
  protected View run(Call call) {
    @Nullable String role = call.flag("--all-roles") ? null : call.caller().role();
    ListReady.Request request =
        new ListReady.Request(
            role, call.text("--in"), call.number("--priority", 0), call.number("--limit", 0));
    ListReady.Ready ready = call.value(new ListReady(call.project()).list(request));
    return new ReadyView(call.project().policy(), request, ready);
  }
}
