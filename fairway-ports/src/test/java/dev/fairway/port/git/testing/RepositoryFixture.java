package dev.fairway.port.git.testing;

import dev.fairway.port.git.Repository;
import java.nio.file.Path;

/**
 * A new repository for one test, its main worktree on the unborn branch {@code main}, and the means
 * to put something into it. Commits are a minute apart; a worktree follows the new commits of its
 * branch.
 */
public interface RepositoryFixture extends AutoCloseable {

  Repository repository();

  /** The folder of the main worktree. */
  Path main();

  /** A folder for a linked worktree; it does not exist. */
  Path beside(String name);

  /** A commit that changes or adds files; begins the branch when it does not exist. */
  String addCommit(String branch, String subject, String... paths);

  String addDeletion(String branch, String subject, String... paths);

  String addRename(String branch, String subject, String path, String newPath);

  String addMerge(String branch, String other);

  void addTag(String name, String revision);

  /** Makes a worktree have no branch. */
  void detach(Path folder);

  /** Changes or adds files in a worktree. */
  void makeDirty(Path folder, String... paths);

  /** Takes a worktree's folder away, behind the repository's back. */
  void loseFolder(Path folder);

  void lock(Path folder);

  @Override
  void close();
}
