package dev.fairway.usecase.status;

import dev.fairway.usecase.task.TaskCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param from the state before
 * @param unblocked ids of tasks that can be claimed now because this one is finished
 * @param parent how far the parent has come; null when nothing was finished or there is no parent
 */
public record MovedTask(
    TaskCard task, String from, List<String> unblocked, @Nullable ParentProgress parent) {

  /**
   * @param finished how many children are in a terminal state
   */
  public record ParentProgress(String id, int finished, int children) {}
}
