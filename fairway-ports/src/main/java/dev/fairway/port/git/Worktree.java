package dev.fairway.port.git;

import dev.fairway.domain.lane.Unfinished;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which a commit is checked out.
 *
 * @param folder absolute, without symbolic links
 * @param branch short name; null when detached
 * @param head full id; null when the branch has no commit yet
 * @param main whether it is the repository's main worktree
 * @param exists whether its folder is there and still this worktree, not another clone in its place
 * @param locked whether git was told to keep it
 * @param unfinished what git has begun there; null when nothing waits to be ended
 */
public record Worktree(
    Path folder,
    @Nullable String branch,
    @Nullable String head,
    boolean main,
    boolean exists,
    boolean locked,
    @Nullable Unfinished unfinished) {

  /** One in which nothing waits to be ended. */
  public Worktree(
      Path folder,
      @Nullable String branch,
      @Nullable String head,
      boolean main,
      boolean exists,
      boolean locked) {
    this(folder, branch, head, main, exists, locked, null);
  }
}
