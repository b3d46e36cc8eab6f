package dev.fairway.cli.parity.copy;

import dev.fairway.cli.place.Whereabouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folders that belong to a repository: its worktrees, and its data where that lies elsewhere.
 *
 * @param main the main worktree
 * @param roots what has to be copied; none is copied with another
 */
record Worktrees(Path main, List<Path> roots) {

  private static final String POINTER = "gitdir";

  /** A folder that is no repository. */
  static Worktrees plain(Path folder) {
    return new Worktrees(folder, List.of(folder));
  }

  static Worktrees of(Whereabouts there) throws IOException {
    Path top = there.topFolder().orElseThrow();
    Path main = there.mainFolder().orElse(top).toRealPath();
    Path common = there.commonFolder().orElseThrow().toRealPath();
    Set<Path> all = new LinkedHashSet<>(List.of(main, top.toRealPath(), common));
    Path registered = common.resolve("worktrees");
    if (Files.isDirectory(registered)) {
      try (Stream<Path> entries = Files.list(registered)) {
        for (Path entry : (Iterable<Path>) entries.sorted()::iterator) {
          addWorktree(entry, all);
        }
      }
    }
    List<Path> roots = new ArrayList<>(all);
    roots.removeIf(inner -> all.stream().anyMatch(root -> isCopiedWith(root, inner)));
    return new Worktrees(main, roots);
  }

  /** What lies in Fairway's own folder is not, so that a worktree there is one for itself. */
  private static boolean isCopiedWith(Path root, Path inner) {
    return !root.equals(inner)
        && inner.startsWith(root)
        && !TreeCopy.contains(root.relativize(inner), ".fairway");
  }

  /** A worktree whose folder is gone stays gone in the copy. */
  private static void addWorktree(Path entry, Set<Path> all) throws IOException {
    Path pointer = entry.resolve(POINTER);
    if (!Files.isRegularFile(pointer)) {
      return;
    }
    Path dotGit = entry.resolve(Files.readString(pointer).strip()).normalize();
    Path folder = dotGit.getParent();
    if (folder != null && Files.isRegularFile(dotGit)) {
      all.add(folder.toRealPath());
    }
  }
}
