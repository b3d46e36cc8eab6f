package dev.fairway.cli.place;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The repository that begins at a folder.
 *
 * @param top the folder of the worktree; null for a bare repository
 * @param gitDir what is private to the worktree: its HEAD
 * @param commonDir what all worktrees share: the branches
 * @param trouble why the folder is a worktree of no repository that can be found; null when it is
 *     fine
 */
record GitFolder(
    @Nullable Path top, Path gitDir, Path commonDir, boolean linked, @Nullable String trouble) {

  private static final String POINTER = "gitdir: ";

  /** Looks at one folder, not at its parents. Null when no repository begins there. */
  static @Nullable GitFolder at(Path folder) {
    Path dotGit = folder.resolve(".git");
    File entry = dotGit.toFile();
    if (entry.isDirectory()) {
      return isRepository(dotGit) ? new GitFolder(folder, dotGit, dotGit, false, null) : null;
    } else if (entry.isFile()) {
      return pointedTo(folder);
    } else if (!isRepository(folder)) {
      return null;
    }
    Path parent = folder.getParent();
    return folder.endsWith(".git") && parent != null
        ? new GitFolder(parent, folder, folder, false, null)
        : new GitFolder(null, folder, folder, false, null);
  }

  /** A linked worktree, a submodule, or a repository whose data lies elsewhere. */
  private static GitFolder pointedTo(Path folder) {
    String line = SmallFile.firstLine(folder, ".git");
    if (line == null || !line.startsWith(POINTER)) {
      return broken(folder, "the file .git in " + folder + " does not name a repository");
    }
    try {
      Path gitDir = folder.resolve(line.substring(POINTER.length())).normalize();
      String shared = SmallFile.firstLine(gitDir, "commondir");
      Path commonDir = shared == null ? gitDir : gitDir.resolve(shared).normalize();
      return has(gitDir, "HEAD") && isRepository(commonDir)
          ? new GitFolder(folder, gitDir, commonDir, shared != null, null)
          : broken(folder, folder + " is a worktree of a repository that is not at " + gitDir);
    } catch (InvalidPathException e) {
      return broken(folder, "the file .git in " + folder + " names no folder");
    }
  }

  private static GitFolder broken(Path folder, String trouble) {
    return new GitFolder(folder, folder, folder, false, trouble);
  }

  private static boolean isRepository(Path folder) {
    return has(folder, "HEAD") && hasFolder(folder, "objects") && hasFolder(folder, "refs");
  }

  private static boolean hasFolder(Path folder, String name) {
    return new File(folder.toFile(), name).isDirectory();
  }

  private static boolean has(Path folder, String file) {
    return new File(folder.toFile(), file).isFile();
  }

  /**
   * The folder of the main worktree. A bare repository has none: it is the folder that points to it
   * ({@code project/.git} beside {@code project/.bare}), else the repository itself.
   */
  Path mainFolder() {
    return top != null && !linked ? top : MainFolder.of(commonDir);
  }
}
