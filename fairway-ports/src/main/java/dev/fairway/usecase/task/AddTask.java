package dev.fairway.usecase.task;

import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.store.StoreSession;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds one task. */
public final class AddTask {

  private final Project project;

  public AddTask(Project project) {
    this.project = project;
  }

  public Outcome<TaskCard> add(TaskDefinition definition, Caller caller) {
    Instant now = project.now();
    return project.store().write(store -> add(store, definition, caller, now, null));
  }

  /**
   * The same within a transaction.
   *
   * @param detail what the history says of it; null for nothing
   */
  public Outcome<TaskCard> add(
      StoreSession store,
      TaskDefinition definition,
      Caller caller,
      Instant now,
      @Nullable String detail) {
    store.lockGraph();
    if (store.task(definition.id()).isPresent()) {
      return Outcome.invalid(
          "id",
          "task " + definition.id() + " exists already",
          "'fairway update " + definition.id() + "' changes it");
    }
    List<Problem> problems = new DefinitionCheck(project.policy()).check(store, definition);
    if (!problems.isEmpty()) {
      return new Outcome.Invalid<>(problems);
    }
    String initial = project.policy().workflow().initial();
    Task task = Task.create(definition, TaskState.initial(initial), now);
    store.insert(List.of(task));
    store.append(
        new HistoryEntry(
            0,
            task.id(),
            now,
            caller.actor(),
            caller.role(),
            HistoryAction.CREATED,
            null,
            initial,
            null,
            false,
            detail));
    return Outcome.done(new TaskCards(project).of(store, task));
  }
}
