package dev.fairway.terminal.page;

import dev.fairway.usecase.overview.ShowSurroundings;
import dev.fairway.usecase.task.ShowTask;
import java.util.List;

/**
 * A task that is shown by itself.
 *
 * @param lacks what each gate lacks, in words; empty for one that is satisfied
 * @param commands what to run next
 */
public record OpenTask(
    ShowTask.Detail detail,
    ShowSurroundings.Surroundings around,
    List<String> lacks,
    List<String> commands) {

  public OpenTask {
    lacks = List.copyOf(lacks);
    commands = List.copyOf(commands);
  }

  public String id() {
    return detail.task().task().id();
  }
}
