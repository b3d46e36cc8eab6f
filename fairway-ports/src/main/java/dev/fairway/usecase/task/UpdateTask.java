package dev.fairway.usecase.task;

import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.DefinitionChange;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.port.store.StoreSession;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes what a task is; never who holds it or where it stands. */
public final class UpdateTask {

  /**
   * @param changed names of the fields that are different now
   */
  public record Updated(TaskCard task, List<String> changed) {}

  private final Project project;

  public UpdateTask(Project project) {
    this.project = project;
  }

  /**
   * @param change lays the new values over the present definition
   */
  public Outcome<Updated> update(String id, UnaryOperator<TaskDefinition> change, Caller caller) {
    Instant now = project.now();
    return project.store().write(store -> update(store, id, change, caller, now));
  }

  /** The same within a transaction. */
  public Outcome<Updated> update(
      StoreSession store,
      String id,
      UnaryOperator<TaskDefinition> change,
      Caller caller,
      Instant now) {
    store.lockGraph(); // before the task: an import takes both in this order, too
    Optional<Task> found = store.lock(id);
    if (found.isEmpty()) {
      return Missing.task(store, id);
    }
    Task task = found.get();
    TaskDefinition next = change.apply(task.definition());
    List<String> changed = DefinitionChange.between(task.definition(), next);
    if (!changed.isEmpty()) {
      List<Problem> problems = new DefinitionCheck(project.policy()).check(store, next);
      if (!problems.isEmpty()) {
        return new Outcome.Invalid<>(problems);
      }
      store.redefine(List.of(task.as(next, now)));
      task = task.as(next, now).next();
      store.append(
          HistoryEntry.note(id, HistoryAction.UPDATED, caller, now, String.join(", ", changed)));
    }
    return Outcome.done(new Updated(new TaskCards(project).of(store, task), changed));
  }
}
