package dev.fairway.cli.dashboard;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;

/** {@code fairway dashboard stop}. */
public final class DashboardStopCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("stop the dashboard that runs in the background")
        .flag("--multi", "the one of all registered projects")
        .example("dashboard stop", "end the dashboard of this project");
  }

  @Override
  protected View run(Call call) {
    return new Detached(call).stop();
  }
}
