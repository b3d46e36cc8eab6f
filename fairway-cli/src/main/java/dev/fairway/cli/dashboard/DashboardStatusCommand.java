package dev.fairway.cli.dashboard;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;

/** {@code fairway dashboard status}. */
public final class DashboardStatusCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("say whether the dashboard is running, and where")
        .flag("--multi", "the one of all registered projects")
        .example("dashboard status", "is there one, and at which address?");
  }

  @Override
  protected View run(Call call) {
    return new Detached(call).status();
  }
}
