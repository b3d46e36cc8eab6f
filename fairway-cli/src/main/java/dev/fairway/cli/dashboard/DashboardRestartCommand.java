package dev.fairway.cli.dashboard;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;

/** {@code fairway dashboard restart}. */
public final class DashboardRestartCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    DashboardOptions.declare(syntax)
        .summary("stop the dashboard in the background, if there is one, and start it again")
        .details(
            """
            It is served where and as it was before, unless options say otherwise; 'stop' and
            'start' forget how it was.""")
        .example("dashboard restart", "after an update of Fairway");
  }

  @Override
  protected View run(Call call) {
    Detached detached = new Detached(call);
    DashboardOptions options = DashboardOptions.of(call, detached.words());
    detached.stop();
    return detached.start(options);
  }
}
