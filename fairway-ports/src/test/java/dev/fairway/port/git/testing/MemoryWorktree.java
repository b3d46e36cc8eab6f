package dev.fairway.port.git.testing;

import dev.fairway.port.git.Worktree;
import java.nio.file.Path;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A worktree in memory. */
final class MemoryWorktree {

  final Path folder;
  final boolean main;
  final TreeSet<String> dirty = new TreeSet<>();
  boolean exists = true;
  boolean locked;
  private @Nullable String branch;
  private @Nullable MemoryCommit detachedAt;

  MemoryWorktree(Path folder, String branch, boolean main) {
    this.folder = folder;
    this.branch = branch;
    this.main = main;
  }

  boolean isOn(String name) {
    return name.equals(branch);
  }

  void switchTo(String name) {
    branch = name;
    detachedAt = null;
  }

  void detach(MemoryCommit commit) {
    branch = null;
    detachedAt = commit;
  }

  @Nullable MemoryCommit head(MemoryHistory history) {
    return branch == null ? detachedAt : history.branch(branch).orElse(null);
  }

  Worktree seen(MemoryHistory history) {
    MemoryCommit head = head(history);
    return new Worktree(folder, branch, head == null ? null : head.id(), main, exists, locked);
  }
}
