package dev.fairway.domain.lane;

import java.util.Locale;

/** What can be the matter with a lane, or with what a task says of the repository. */
public enum FindingKind {
  /** The branch that lanes are measured against does not exist. */
  MISSING_BASE(Severity.ERROR),
  /** The lane has no branch. */
  MISSING_BRANCH(Severity.ERROR),
  /** The lane's branch names no commit. */
  BROKEN_BRANCH(Severity.ERROR),
  /** The lane has a branch but no worktree. */
  MISSING_WORKTREE(Severity.ERROR),
  /** Where the lane's worktree belongs is something else. */
  FOREIGN_WORKTREE(Severity.ERROR),
  /** The lane's worktree cannot be read. */
  UNREADABLE_WORKTREE(Severity.ERROR),
  /** Another branch is checked out in the lane. */
  WRONG_BRANCH(Severity.ERROR),
  /** No branch is checked out in the lane. */
  DETACHED(Severity.ERROR),
  /** Something is not committed in the lane. */
  DIRTY(Severity.ERROR),
  /** The base has commits that the lane lacks. */
  BEHIND(Severity.ERROR),
  /** The call was not made in the lane. */
  NOT_THIS_WORKTREE(Severity.ERROR),
  /** A task names a commit that the repository does not have. */
  UNKNOWN_COMMIT(Severity.WARNING),
  /** A finished task names a commit that is not on the main branch. */
  COMMIT_NOT_ON_MAIN(Severity.WARNING),
  /** A task is finished, and its branch has commits that the base lacks. */
  UNMERGED_COMMITS(Severity.WARNING),
  /** A task is in progress, and its branch does not exist. */
  BRANCH_GONE(Severity.WARNING),
  /** Tasks came with commits that the repository does not have. */
  IMPORTED_COMMITS(Severity.INFO);

  private final Severity severity;

  FindingKind(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The word in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
