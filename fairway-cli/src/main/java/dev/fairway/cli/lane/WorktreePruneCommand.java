package dev.fairway.cli.lane;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.usecase.lane.LaneChange;
import dev.fairway.usecase.lane.PruneWorktrees;
import java.util.List;

/** {@code fairway worktree prune}. */
public final class WorktreePruneCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("forget worktrees whose folder is gone; remove those of roles that are named")
        .details(
            """
            Without --role nothing is removed: worktrees whose folder is gone are forgotten, and of
            the others it says whether they could be removed, and what would be lost. With --role the worktree goes,
            unless work would be lost or is under way there. Branches always stay.""")
        .values("--role", "ROLE", "remove this role's worktree; may be repeated")
        .flag("--force", "remove the named ones whatever is lost")
        .example("worktree prune", "tidy up after folders were deleted")
        .example("worktree prune --role B-ui", "take a lane away");
  }

  @Override
  protected View run(Call call) {
    boolean named = call.has("--role");
    if (call.flag("--force") && !named) {
      throw Complaint.usage(
          "--force removes only lanes that are named", "name each with --role ROLE");
    }
    List<String> roles = RolesOption.of(call);
    PruneWorktrees prune = new PruneWorktrees(call.workspace().grounds());
    List<LaneChange> changes =
        named ? prune.remove(roles, call.flag("--force")) : prune.forgetMissing(roles);
    return new LaneChangesView("worktree-prune", "could not be removed", changes);
  }
}
