package dev.fairway.cli.place;

import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Walks up from the working directory to the folder that holds {@code .fairway/config.toml}. A
 * linked worktree may have a copy of that file, since git checks it out there like any other; its
 * project is nevertheless the main worktree's. So nothing below the top of a worktree is looked at
 * before the top itself is known, and from a linked one the walk goes on at the same place of the
 * main one.
 */
final class ProjectLookup {

  static final String CONFIG = ".fairway/config.toml";
  private static final int MOST_JUMPS = 8;

  private final Path start;
  private @Nullable GitFolder git;
  private @Nullable Path root;
  private @Nullable String trouble;

  private ProjectLookup(Path start) {
    this.start = start;
  }

  static ProjectLookup from(Path workingDirectory) {
    ProjectLookup lookup = new ProjectLookup(Whereabouts.real(workingDirectory));
    lookup.walk();
    return lookup;
  }

  /**
   * The lookup itself.
   *
   * @throws InputFailure when the working directory is in a worktree whose repository is gone
   */
  ProjectLookup orFail() {
    if (trouble != null) {
      throw new InputFailure(
          trouble,
          "after moving a repository run 'git worktree repair' in its main worktree;"
              + " or name the config with --config",
          null);
    }
    return this;
  }

  /** The project's folder; null when there is none. */
  @Nullable Path root() {
    return root;
  }

  /**
   * The working directory in the outermost repository below the project's folder: a repository
   * within the project, such as a submodule, has no lanes of its own.
   */
  Whereabouts whereabouts() {
    return Whereabouts.of(start, git);
  }

  private void walk() {
    Path unchecked = start;
    Path folder = start;
    int jumps = 0;
    while (folder != null && root == null && jumps <= MOST_JUMPS) {
      GitFolder here = GitFolder.at(folder);
      if (here != null && here.trouble() != null) {
        trouble = here.trouble();
        return;
      }
      if (here != null && here.linked()) {
        git = here;
        unchecked = here.mainFolder().resolve(folder.relativize(unchecked)).normalize();
        folder = unchecked;
        jumps++;
        continue;
      }
      if (here != null && !isSameRepository(here, git)) {
        git = here;
      }
      Path parent = folder.getParent();
      if (here != null || parent == null) {
        root = firstWithConfig(unchecked, parent);
        unchecked = parent == null ? unchecked : parent;
      }
      folder = parent;
    }
  }

  /** The first folder with a config, from one folder up to but without another. */
  private static @Nullable Path firstWithConfig(Path from, @Nullable Path end) {
    for (Path folder = from; folder != null && !folder.equals(end); folder = folder.getParent()) {
      if (folder.resolve(CONFIG).toFile().isFile()) {
        return folder;
      }
    }
    return null;
  }

  private static boolean isSameRepository(GitFolder here, @Nullable GitFolder seen) {
    if (seen == null) {
      return false;
    }
    try {
      return here.commonDir().equals(seen.commonDir())
          || Files.isSameFile(here.commonDir(), seen.commonDir());
    } catch (IOException gone) {
      return false;
    }
  }
}
