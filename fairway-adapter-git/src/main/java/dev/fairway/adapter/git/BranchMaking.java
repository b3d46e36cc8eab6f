package dev.fairway.adapter.git;

import dev.fairway.domain.lane.ShellWord;
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
    if (repository.exactRef(Constants.R_HEADS + branch) != null) {
      throw Trouble.refused("there is a branch '" + branch + "' already");
    }
    for (String taken :
        repository.getRefDatabase().getConflictingNames(Constants.R_HEADS + branch)) {
      String other = Repository.shortenRefName(taken);
      throw Trouble.refused(
          "branch '" + branch + "' cannot be made beside a branch '" + other + "'",
          "git branch --move " + ShellWord.of(other) + " ‹another name›");
    }
    throw Trouble.refused("branch '" + branch + "' cannot be made: " + reason(result));
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
        ? "another process writes it"
        : result.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
