package dev.fairway.domain.lane;

import org.jspecify.annotations.Nullable;

/**
 * What is checked out in a worktree.
 *
 * @param branch null when detached
 * @param commit full id; null when the branch has none yet
 * @param locked whether git was told to keep the worktree
 * @param unfinished what git has begun there; null when nothing waits to be ended
 */
public record Checkout(
    @Nullable String branch,
    @Nullable String commit,
    boolean locked,
    Uncommitted changes,
    @Nullable Unfinished unfinished) {

  /** One in which nothing waits to be ended. */
  public Checkout(
      @Nullable String branch, @Nullable String commit, boolean locked, Uncommitted changes) {
    this(branch, commit, locked, changes, null);
  }
}
