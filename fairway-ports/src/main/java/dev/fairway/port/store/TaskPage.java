package dev.fairway.port.store;

import dev.fairway.domain.task.Task;
import java.util.List;

/**
 * @param tasks in the order that was asked for
 * @param matching how many tasks match, also on other pages
 */
public record TaskPage(List<Task> tasks, long matching) {

  public TaskPage {
    tasks = List.copyOf(tasks);
  }
}
