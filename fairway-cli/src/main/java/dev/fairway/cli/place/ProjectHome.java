package dev.fairway.cli.place;

import dev.fairway.port.failure.InputFailure;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The project that a command is about.
 *
 * @param root the folder that holds {@code .fairway}; relative paths of the store start here
 * @param configFile its configuration, which need not exist when it was named explicitly
 * @param configName the file as messages name it
 * @param whereabouts of the working directory
 * @param repository the repository of the project: the same object, unless an explicit
 *     configuration is about a project that the working directory is not in
 */
public record ProjectHome(
    Path root,
    Path configFile,
    String configName,
    Whereabouts whereabouts,
    Whereabouts repository) {

  /**
   * Finds the project of a working directory.
   *
   * @param named the file that {@code --config} or {@code FAIRWAY_CONFIG} names, relative to the
   *     working directory; null or empty looks for {@code .fairway/config.toml} there and in its
   *     parents, from a linked worktree in the main one
   * @return empty when there is no project
   * @throws InputFailure when the working directory is in a worktree whose repository is gone, or
   *     {@code named} is not a file name at all
   */
  public static Optional<ProjectHome> find(Path workingDirectory, @Nullable String named) {
    if (named != null && !named.isEmpty()) {
      return Optional.of(named(workingDirectory, named));
    }
    ProjectLookup lookup = ProjectLookup.from(workingDirectory).orFail();
    Path root = lookup.root();
    if (root == null) {
      return Optional.empty();
    }
    Path file = root.resolve(ProjectLookup.CONFIG);
    Whereabouts here = lookup.whereabouts();
    boolean below = file.startsWith(here.workingDirectory());
    Path shown = below ? here.workingDirectory().relativize(file) : file;
    return Optional.of(new ProjectHome(root, file, shown.toString(), here, here));
  }

  /**
   * Where {@code init} makes a project: the main worktree of the repository, else the working
   * directory itself.
   *
   * @throws InputFailure as {@link #find} does
   */
  public static Path newRoot(Path workingDirectory) {
    Whereabouts here = ProjectLookup.from(workingDirectory).orFail().whereabouts();
    return here.mainFolder().orElse(here.workingDirectory());
  }

  private static ProjectHome named(Path workingDirectory, String named) {
    ProjectLookup lookup = ProjectLookup.from(workingDirectory);
    Whereabouts here = lookup.whereabouts();
    try {
      Path file = here.workingDirectory().resolve(named).normalize();
      Path root = rootOf(file, lookup);
      Whereabouts there = Whereabouts.at(root);
      boolean same = there.commonFolder().equals(here.commonFolder());
      return new ProjectHome(root, file, named, here, same ? here : there);
    } catch (InvalidPathException e) {
      throw new InputFailure("'" + named + "' is not a file name: " + e.getReason(), null, e);
    }
  }

  /**
   * A file in a {@code .fairway} folder belongs to the folder around it, seen from the main
   * worktree so that all worktrees share one store; any other file is about the project of the
   * working directory.
   */
  private static Path rootOf(Path configFile, ProjectLookup lookup) {
    Path folder = configFile.getParent();
    Path around = folder == null ? null : folder.getParent();
    if (around != null && folder.endsWith(".fairway")) {
      return inMainWorktree(Whereabouts.real(around));
    }
    Path found = lookup.root();
    Whereabouts here = lookup.whereabouts();
    return found != null ? found : here.mainFolder().orElse(here.workingDirectory());
  }

  private static Path inMainWorktree(Path folder) {
    Whereabouts there = Whereabouts.at(folder);
    Path top = there.topFolder().orElse(null);
    return there.isLinked() && top != null
        ? there.mainFolder().orElse(top).resolve(top.relativize(folder)).normalize()
        : folder;
  }

  /** The name of a project that configures none: its folder's. */
  public String defaultProjectName() {
    return nameOf(root);
  }

  /** What <code>{repo}</code> stands for: the name of the main worktree's folder. */
  public String repositoryName() {
    return nameOf(mainFolder());
  }

  /** The main worktree's folder; the project's own outside of repositories. */
  public Path mainFolder() {
    return repository.mainFolder().orElse(root);
  }

  /** Whether the working directory is in the project's repository. */
  boolean isHere() {
    return whereabouts == repository;
  }

  /** Where the parsed config is kept between commands; empty for a config outside the project. */
  public Optional<Path> snapshot() {
    return configFile.equals(root.resolve(ProjectLookup.CONFIG))
        ? Optional.of(root.resolve(".fairway/cache/config.bin"))
        : Optional.empty();
  }

  private static String nameOf(Path folder) {
    Path last = folder.getFileName();
    String name = last == null ? "" : last.toString();
    String bare = name.endsWith(".git") ? name.substring(0, name.length() - 4) : name;
    return bare.isEmpty() ? "project" : bare;
  }
}
