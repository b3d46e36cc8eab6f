package dev.fairway.parity.architecture.offenders.cli.claim;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.cli.help.VersionCommand;

public final class ClaimsForAnotherCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    new VersionCommand();
  }

  @Override
  protected View run(Call call) {
    throw new IllegalStateException(VersionCommand.class.getName());
  }
}
