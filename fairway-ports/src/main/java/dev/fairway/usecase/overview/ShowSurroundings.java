package dev.fairway.usecase.overview;

import dev.fairway.domain.task.Task;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Project;
import java.util.List;

/** The tasks around a task. */
public final class ShowSurroundings {

  /**
   * @param above from the top down to the parent
   * @param below its children, ordered by id
   * @param before what it depends on, in the order of its definition
   * @param after what depends on it, ordered by id
   */
  public record Surroundings(
      List<Task> above, List<Task> below, List<Task> before, List<Task> after) {}

  private final Project project;

  public ShowSurroundings(Project project) {
    this.project = project;
  }

  public Surroundings of(Task task) {
    return project.store().read(store -> of(store, task));
  }

  private static Surroundings of(StoreView store, Task task) {
    return new Surroundings(
        store.survey().ancestors(task.id()),
        store.tasks(store.children(task.id())),
        store.tasks(task.definition().dependencies()),
        store.tasks(store.dependents(task.id())));
  }
}
