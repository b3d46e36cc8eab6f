package dev.fairway.domain.gate;

import dev.fairway.domain.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * As much of a task as its gates look at.
 *
 * @param profile the one that it names; null for none
 * @param owner who works or worked on it; null when nobody did
 */
public record GatedTask(
    String id,
    String role,
    String status,
    String kind,
    @Nullable String profile,
    @Nullable String owner) {

  public static GatedTask of(Task task) {
    return new GatedTask(
        task.id(),
        task.role(),
        task.status(),
        task.definition().kind(),
        task.definition().profile(),
        task.state().owner());
  }
}
