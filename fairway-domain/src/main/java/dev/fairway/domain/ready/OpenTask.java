package dev.fairway.domain.ready;

import dev.fairway.domain.task.DependencyState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As much of a task that is not terminal as it takes to say whether it is ready.
 *
 * @param held whether somebody holds a claim on it
 */
public record OpenTask(
    String id,
    @Nullable String parentId,
    String role,
    String status,
    @Nullable Integer priority,
    @Nullable Integer sequence,
    boolean held,
    List<DependencyState> dependencies) {

  public OpenTask {
    dependencies = List.copyOf(dependencies);
  }
}
