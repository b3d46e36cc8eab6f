package dev.fairway.cli.dashboard;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;

/** {@code fairway dashboard}: serves until it is stopped. */
public final class DashboardCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    DashboardOptions.declare(syntax)
        .summary("show the project in a browser, live, until Ctrl-C")
        .details(
            """
            Only this machine can see it: anything but a loopback address needs --allow-remote, and
            then everybody needs the token that is printed, unless nothing can be changed. In the
            background it is served by 'fairway dashboard start'.""")
        .flag("--no-open", "do not open a browser")
        .example("dashboard", "open the wall in a browser")
        .example("dashboard --listen 127.0.0.1:0 --no-open", "take any free port")
        .example("dashboard --multi", "all registered projects in one place");
  }

  @Override
  protected View run(Call call) {
    DashboardOptions options = DashboardOptions.of(call);
    return new Serving(call, options, options.opens(call)).serve();
  }
}
