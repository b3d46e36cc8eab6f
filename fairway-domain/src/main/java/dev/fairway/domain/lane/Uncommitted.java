package dev.fairway.domain.lane;

import java.util.ArrayList;
import java.util.List;

/**
 * What is not committed in a worktree.
 *
 * @param count how many paths
 * @param first the first of them, ordered
 */
public record Uncommitted(int count, List<String> first) {

  private static final int KEPT = 20;
  private static final int SHOWN = 3;

  public Uncommitted {
    first = List.copyOf(first);
  }

  public static Uncommitted of(List<String> paths) {
    return new Uncommitted(paths.size(), paths.subList(0, Math.min(KEPT, paths.size())));
  }

  public static Uncommitted nothing() {
    return new Uncommitted(0, List.of());
  }

  public boolean isDirty() {
    return count > 0;
  }

  /** {@code 4 uncommitted changes: a, b, c, …}. */
  String words() {
    List<String> shown = new ArrayList<>(first.subList(0, Math.min(SHOWN, first.size())));
    if (shown.size() < count) {
      shown.add("…");
    }
    return Counted.of(count, "uncommitted change") + ": " + String.join(", ", shown);
  }
}
