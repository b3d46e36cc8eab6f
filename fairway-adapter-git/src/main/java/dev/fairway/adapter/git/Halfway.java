package dev.fairway.adapter.git;

import dev.fairway.domain.lane.Unfinished;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What git has begun in a worktree, by the files that it leaves in its data meanwhile. */
final class Halfway {

  private Halfway() {}

  /** In the order in which {@code git status} looks; null when nothing waits to be ended. */
  static @Nullable Unfinished in(Path gitDir) {
    if (Files.exists(gitDir.resolve("rebase-apply"))) {
      return Files.exists(gitDir.resolve("rebase-apply/applying"))
          ? Unfinished.AM
          : Unfinished.REBASE;
    } else if (Files.exists(gitDir.resolve("rebase-merge"))) {
      return Unfinished.REBASE;
    } else if (Files.exists(gitDir.resolve("MERGE_HEAD"))) {
      return Unfinished.MERGE;
    } else if (Files.exists(gitDir.resolve("CHERRY_PICK_HEAD"))) {
      return Unfinished.CHERRY_PICK;
    }
    return Files.exists(gitDir.resolve("REVERT_HEAD")) ? Unfinished.REVERT : null;
  }
}
