package dev.fairway.cli.project;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;

/** {@code fairway demo}. */
public final class DemoCommand extends Command {
  @Override
  protected void declare(Syntax syntax) {
    syntax.summary("run the whole thing on a disposable copy of the bundled checkout");
  }

  @Override
  protected View run(Call call) {
    throw new IllegalStateException();
  }
}
