package dev.fairway.cli.dashboard;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;

/** {@code fairway dashboard start}. */
public final class DashboardStartCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    DashboardOptions.declare(syntax)
        .summary("start the dashboard in the background")
        .details("One that is running already is left alone; 'fairway dashboard stop' ends it.")
        .example("dashboard start", "and open the address that is printed")
        .example("dashboard start --listen 127.0.0.1:7879", "on another port");
  }

  @Override
  protected View run(Call call) {
    return new Detached(call).start(DashboardOptions.of(call));
  }
}
