package dev.fairway.port.git;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the application asks a repository and has it do. All worktrees of a repository are one;
 * paths are as git writes them: with slashes, from the root of the worktree, whatever their
 * characters.
 *
 * <p>Every method throws {@link dev.fairway.port.failure.Failure} when the repository cannot be
 * read or written; what git itself said is in the message.
 */
public interface Repository extends Branches, AutoCloseable {

  /**
   * The full id of the commit that a revision names: a branch, a tag, {@code HEAD}, a full or
   * abbreviated id; empty when there is no such commit or an abbreviation is ambiguous.
   */
  Optional<String> commit(String revision);

  /** Which of some full or abbreviated commit ids the repository has; by id as given. */
  Collection<String> known(Collection<String> commits);

  /** Which of some full commit ids can be reached from a branch. */
  Collection<String> reachable(Collection<String> commits, String branch);

  /** How far two revisions have moved apart; empty when either does not exist. */
  Optional<Divergence> divergence(String revision, String base);

  /**
   * Paths that a revision has changed since it left {@code base}, ordered: with both names of a
   * rename, and with deleted files.
   */
  List<String> changedPaths(String revision, String base);

  /** The newest commit of a revision; empty when it has none. */
  Optional<CommitSummary> newest(String revision);

  /** The main worktree, then the linked ones ordered by path; also those whose folder is gone. */
  List<Worktree> worktrees();

  /**
   * What is different from the last commit in a worktree: staged, changed, and untracked files that
   * are not ignored. What lies in {@code .fairway/} never counts.
   */
  WorktreeChanges changes(Path worktree);

  /** Makes a branch at a revision; the branch must not exist. */
  void createBranch(String branch, String revision);

  /** Adds a linked worktree in a folder that does not exist or is empty, on an existing branch. */
  void addWorktree(Path folder, String branch);

  /** Removes a linked worktree and its registration; a dirty one only when forced. */
  void removeWorktree(Path folder, boolean force);

  /** Forgets linked worktrees whose folder is gone. */
  void forgetMissingWorktrees();

  /** In a worktree, checks a branch out that is made at, or moved to, a revision. */
  void checkOut(Path worktree, String branch, String revision);

  @Override
  void close();
}
