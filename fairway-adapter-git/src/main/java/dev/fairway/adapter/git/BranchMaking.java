package dev.fairway.adapter.git;

import java.io.IOException;
import java.util.Locale;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;

/** Makes branches, one process at a time: whoever comes second is told so. */
final class BranchMaking {

  private BranchMaking() {}

  static void create(Repository repository, String branch, String commit) throws IOException {
    requireName(branch);
    RefUpdate update = repository.updateRef(Constants.R_HEADS + branch);
    update.setExpectedOldObjectId(ObjectId.zeroId());
    update.setNewObjectId(ObjectId.fromString(commit));
    update.setRefLogMessage("branch: Created from " + commit, false);
    RefUpdate.Result result = update.update();
    if (result == RefUpdate.Result.NEW) {
      return;
    }
    throw Trouble.refused(
        repository.exactRef(Constants.R_HEADS + branch) != null
            ? "there is a branch '" + branch + "' already"
            : "branch '" + branch + "' cannot be made: " + reason(result));
  }

  /** The names that git takes for branches. */
  static void requireName(String branch) {
    if (branch.startsWith("-")
        || branch.equals(Constants.HEAD)
        || !Repository.isValidRefName(Constants.R_HEADS + branch)) {
      throw Trouble.refused("'" + Trouble.oneLine(branch) + "' is no name for a branch");
    }
  }

  private static String reason(RefUpdate.Result result) {
    return result == RefUpdate.Result.LOCK_FAILURE
        ? "its name is taken by a folder of branches, or another process writes it"
        : result.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
