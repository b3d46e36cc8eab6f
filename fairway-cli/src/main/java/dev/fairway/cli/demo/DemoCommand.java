package dev.fairway.cli.demo;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Environment;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import java.util.List;

/** {@code fairway demo}. */
public final class DemoCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("perform the runbook on a disposable copy of the bundled checkout")
        .details(
            """
            Nothing of yours is touched: everything happens in a temporary folder, on a store of its
            own. The parity artifacts stay there; the copy of the checkout goes, unless --keep.""")
        .flag("--keep", "keep the copy of the checkout as well")
        .flag("--step", "wait for Enter before every step")
        .example("demo", "see whether everything works here")
        .example("demo --keep", "and look around in the checkout afterwards");
  }

  @Override
  protected View run(Call call) {
    Environment environment = call.workspace().environment();
    Progress progress =
        new Progress(
            environment,
            !call.flag("--no-color"),
            call.flag("--json") || call.flag("--quiet"),
            call.flag("--step"));
    DemoFolder folder = DemoFolder.make(environment);
    List<StepResult> results = new Runbook(folder, environment, progress).perform();
    String artifact = folder.artifact();
    if (!call.flag("--keep")) {
      folder.removeCheckout();
    }
    return new DemoView(
        results, folder.shown(call.flag("--keep")), folder.report(call.flag("--keep")), artifact);
  }
}
