package dev.fairway.usecase.importing;

import dev.fairway.domain.importing.ImportPlan;
import dev.fairway.domain.importing.ImportPlanner;
import dev.fairway.domain.importing.ImportUniverse;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Task;
import dev.fairway.port.source.QueueSource.QueueFile;
import dev.fairway.port.store.ImportRun;
import dev.fairway.port.store.StoreSession;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Brings a queue file into the store: all of it in one transaction, or nothing. */
public final class ImportQueue {

  /**
   * @param source the file as the user named it
   * @param stateOnce whether states are seeded
   * @param dryRun whether nothing is to be written
   */
  public record Request(
      QueueFile file, String source, boolean stateOnce, boolean dryRun, Caller caller) {}

  private final Project project;

  public ImportQueue(Project project) {
    this.project = project;
  }

  public Outcome<ImportPlan> run(Request request) {
    Instant now = project.now();
    if (request.dryRun()) {
      return project.store().read(store -> outcome(plan(store, request, now)));
    }
    return project.store().write(store -> run(store, request, now));
  }

  private Outcome<ImportPlan> run(StoreSession store, Request request, Instant now) {
    store.lockGraph();
    ImportPlan plan = plan(store, request, now);
    if (plan.problems().isEmpty()) {
      store.insert(plan.insert());
      store.redefine(plan.redefine());
      for (Task task : plan.seed()) {
        store.saveState(task);
      }
      store.append(plan.history());
      store.add(run(plan, request, now));
    }
    return outcome(plan);
  }

  private ImportPlan plan(StoreView store, Request request, Instant now) {
    Map<String, Task> stored = new HashMap<>();
    for (Task task : store.tasks(TaskQuery.all())) {
      stored.put(task.id(), task);
    }
    boolean looksAtHistory = request.stateOnce() && !stored.isEmpty();
    List<String> worked = looksAtHistory ? store.workedTaskIds() : List.of();
    return new ImportPlanner(
            project.policy(),
            new ImportUniverse(stored, new HashSet<>(worked)),
            request.caller(),
            now)
        .plan(request.file().records(), request.file().problems(), request.stateOnce());
  }

  private static Outcome<ImportPlan> outcome(ImportPlan plan) {
    return plan.problems().isEmpty() ? Outcome.done(plan) : new Outcome.Invalid<>(plan.problems());
  }

  private static ImportRun run(ImportPlan plan, Request request, Instant now) {
    return new ImportRun(
        0,
        now,
        request.caller().actor(),
        request.source(),
        plan.created().size(),
        plan.updated().size(),
        plan.unchanged(),
        plan.seeded().size(),
        plan.notInFile().size());
  }
}
