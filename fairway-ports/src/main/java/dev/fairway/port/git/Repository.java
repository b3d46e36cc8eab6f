package dev.fairway.port.git;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
   * abbreviated id (4 digits or more); empty when there is no such commit or an abbreviation is
   * ambiguous. {@code HEAD} is that of the worktree in which the repository was opened.
   */
  Optional<String> commit(String revision);

  /** Which of some full or abbreviated commit ids the repository has; by id as given. */
  Collection<String> known(Collection<String> commits);

  /** Which of some full commit ids can be reached from a branch. */
  Collection<String> reachable(Collection<String> commits, String branch);

  /** How far two revisions have moved apart; empty when either does not exist. */
  Optional<Divergence> divergence(String revision, String base);

  /**
   * How many commits of a revision would be left to nobody if a branch moved away from them: no
   * other branch leads to them, of this repository or a remote one, and no tag. 0 when there is no
   * such revision.
   *
   * @param branch the one that does not count; it need not exist
   */
  int onlyOn(String branch, String revision);

  /**
   * Paths that a revision has changed since it left {@code base}, ordered: with both names of a
   * rename, and with deleted files. What was merged from {@code base} does not count; without a
   * commit in common all files do. Fails when either has no commit.
   */
  List<String> changedPaths(String revision, String base);

  /** The newest commit of a revision; empty when it has none. */
  Optional<CommitSummary> newest(String revision);

  /**
   * The main worktree, then the linked ones ordered by path; also those whose folder is gone. A
   * bare repository has no main worktree.
   */
  List<Worktree> worktrees();

  /**
   * What is different from the last commit in a worktree: staged, changed, and untracked files that
   * are not ignored. What lies in {@code .fairway/} never counts. A submodule is one path, changed
   * when it is at another commit or has changes of its own.
   *
   * @param worktree the root folder of a worktree of this repository that is there
   */
  WorktreeChanges changes(Path worktree);

  /**
   * Begins to look into several worktrees, so that it takes no longer than into the slowest of them
   * and goes on while other questions are asked. Folders that are no worktrees may be among them.
   */
  default WorktreeLooks look(Collection<Path> folders) {
    return this::changes;
  }

  /**
   * Does something while nobody else who asks for a turn changes worktrees, in this process or
   * another: waits for those who came before. Nobody is kept from looking. What is done must not
   * ask for a turn itself.
   */
  default <T> T inTurn(Supplier<T> work) {
    return work.get();
  }

  /** Makes a branch at a revision; the branch must not exist, and its name be one for git. */
  void createBranch(String branch, String revision);

  /**
   * Adds a linked worktree in a folder that does not exist or is empty, on an existing branch that
   * no other worktree is on. A folder that is registered is taken, also when it is gone.
   */
  void addWorktree(Path folder, String branch);

  /**
   * Removes a linked worktree and its registration, its branch stays. One with {@link #changes}
   * only when forced; a locked one never.
   */
  void removeWorktree(Path folder, boolean force);

  /** Forgets linked worktrees whose folder is gone, but for those that are locked. */
  void forgetMissingWorktrees();

  /**
   * In a worktree, checks a branch out that is made at, or moved to, a revision. Commits that only
   * the moved branch had are left behind: who minds asks before. Fails when another worktree is on
   * the branch, and when uncommitted changes are in the way; others stay.
   */
  void checkOut(Path worktree, String branch, String revision);

  @Override
  void close();
}
