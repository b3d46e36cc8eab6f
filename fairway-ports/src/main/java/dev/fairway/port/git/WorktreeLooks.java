package dev.fairway.port.git;

import java.nio.file.Path;

/**
 * Looks into several worktrees, begun together. How they get done is the repository's affair; who
 * begins them closes them, also when some answers are not wanted any more.
 */
public interface WorktreeLooks extends AutoCloseable {

  /** As {@link Repository#changes}, of any worktree: also of one that was not announced. */
  WorktreeChanges in(Path worktree);

  @Override
  default void close() {}
}
