package dev.fairway.cli.lane;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.usecase.lane.SetUpWorktrees;
import java.util.List;

/** {@code fairway worktree setup}. */
public final class WorktreeSetupCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("make the branches and worktrees of roles")
        .details(
            """
            A branch that is missing begins at the main branch. What is there already stays as it
            is, and a lane that cannot be made does not keep the others from it.""")
        .values("--role", "ROLE", "only this role; may be repeated")
        .example("worktree setup", "all lanes of the configuration")
        .example("worktree setup --role A-backend", "one lane");
  }

  @Override
  protected View run(Call call) {
    List<String> roles = RolesOption.of(call);
    return new LaneChangesView(
        "worktree-setup",
        "could not be set up",
        new SetUpWorktrees(call.workspace().grounds()).setUp(roles));
  }
}
