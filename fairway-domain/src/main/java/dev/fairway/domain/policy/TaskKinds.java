package dev.fairway.domain.policy;

import java.util.List;
import java.util.Set;

/**
 * The kinds of task a project knows.
 *
 * @param allowed empty means any kind
 * @param standard the kind of a task that names none
 */
public record TaskKinds(List<String> allowed, String standard) {

  private static final Set<String> LEAVES = Set.of("task", "bug", "spike");

  public TaskKinds {
    allowed = List.copyOf(allowed);
  }

  public static TaskKinds any() {
    return new TaskKinds(List.of(), "task");
  }

  public boolean isKnown(String kind) {
    return allowed.isEmpty() || allowed.contains(kind);
  }

  /** Kinds that usually have no children. */
  public static boolean isLeaf(String kind) {
    return LEAVES.contains(kind);
  }
}
