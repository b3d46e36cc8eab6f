package dev.fairway.domain.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a missing priority counts, and what the ranks are called.
 *
 * @param standard the rank of a task without one; null means after all others
 */
public record Priorities(@Nullable Integer standard, List<Level> levels) {

  public record Level(int rank, String label, @Nullable String description) {}

  public Priorities {
    levels = List.copyOf(levels);
  }

  public static Priorities none() {
    return new Priorities(null, List.of());
  }

  /** The rank that sorting and filtering use; greater than any priority when there is none. */
  public long rank(@Nullable Integer priority) {
    if (priority != null) {
      return priority;
    }
    return standard == null ? Long.MAX_VALUE : standard;
  }
}
