package dev.fairway.port.git;

import java.util.List;

/**
 * What is not committed in a worktree.
 *
 * @param paths ordered
 */
public record WorktreeChanges(List<String> paths) {

  public WorktreeChanges {
    paths = List.copyOf(paths);
  }

  public boolean isDirty() {
    return !paths.isEmpty();
  }
}
