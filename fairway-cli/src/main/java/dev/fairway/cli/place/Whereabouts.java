package dev.fairway.cli.place;

import dev.fairway.port.git.Branches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The repository and worktree of a working directory. Only the directory decides: {@code GIT_DIR}
 * and {@code GIT_WORK_TREE} are not read, so that a command which a hook of another repository
 * starts still speaks of the project it runs in. A repository that cannot be read is as good as
 * none, except for {@link #trouble}.
 */
public final class Whereabouts {

  private final Path workingDirectory;
  private final @Nullable GitFolder git;

  private Whereabouts(Path workingDirectory, @Nullable GitFolder git) {
    this.workingDirectory = workingDirectory;
    this.git = git;
  }

  /** Looks for a repository in a folder and its parents. */
  public static Whereabouts at(Path workingDirectory) {
    Path real = real(workingDirectory);
    for (Path folder = real; folder != null; folder = folder.getParent()) {
      GitFolder git = GitFolder.at(folder);
      if (git != null) {
        return of(real, git);
      }
    }
    return of(real, null);
  }

  static Whereabouts of(Path workingDirectory, @Nullable GitFolder git) {
    return new Whereabouts(workingDirectory, git);
  }

  /** The folder without symbolic links, as git sees it; just absolute when it does not exist. */
  static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException gone) {
      return folder.toAbsolutePath().normalize();
    }
  }

  /** Without symbolic links. */
  public Path workingDirectory() {
    return workingDirectory;
  }

  public boolean inRepository() {
    return git != null && git.trouble() == null;
  }

  /** Why the repository of this worktree cannot be found; empty when it can or there is none. */
  public Optional<String> trouble() {
    return git == null ? Optional.empty() : Optional.ofNullable(git.trouble());
  }

  /**
   * The folder of the repository's main worktree, from everywhere in any of its worktrees; for a
   * bare repository the folder that points to it, else its own. Empty outside of repositories.
   */
  public Optional<Path> mainFolder() {
    return git == null || !inRepository() ? Optional.empty() : Optional.of(git.mainFolder());
  }

  /** The folder of the current worktree; empty in a bare repository and outside of any. */
  public Optional<Path> topFolder() {
    return git == null || !inRepository() ? Optional.empty() : Optional.ofNullable(git.top());
  }

  /** The folder that holds the branches, shared by all worktrees. */
  public Optional<Path> commonFolder() {
    return git == null || !inRepository() ? Optional.empty() : Optional.of(git.commonDir());
  }

  /** Whether this is a linked worktree rather than the main one. */
  public boolean isLinked() {
    return git != null && git.linked();
  }

  /** What is checked out here. Read anew each time. */
  public Head head() {
    return git == null || !inRepository()
        ? Head.NOTHING
        : Head.read(git, new GitRefs(git.commonDir()));
  }

  /** The branch that is checked out here, also when it has no commit yet. */
  public Optional<String> branch() {
    return Optional.ofNullable(head().branch());
  }

  /** Whether the repository keeps its branches in a table, which is not read here. */
  public boolean keepsBranchesInTable() {
    return commonFolder()
        .map(folder -> folder.resolve("reftable").toFile().isDirectory())
        .orElse(false);
  }

  /** The branches of the repository; none outside of one. */
  public Branches branches() {
    return git == null || !inRepository() ? Branches.none() : new GitRefs(git.commonDir());
  }
}
