package dev.fairway.cli.dashboard;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;

/** {@code fairway projects}. */
public final class ProjectsCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("list the projects that 'fairway dashboard --multi' shows")
        .example("projects", "names and folders");
  }

  @Override
  protected View run(Call call) {
    Register register = Register.of(call.workspace().environment());
    return new RegisterView("projects", register.entries(), null);
  }
}
