package dev.fairway.cli.help;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;

/** {@code fairway version}. */
public final class VersionCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("show which Fairway this is and which Java runs it")
        .example("version", "for a report of a problem");
  }

  @Override
  protected View run(Call call) {
    return new VersionView();
  }
}
