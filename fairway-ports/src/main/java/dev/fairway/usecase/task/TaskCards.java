package dev.fairway.usecase.task;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.ready.ReadyQueue;
import dev.fairway.domain.review.ReviewLedger;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.port.git.Branches;
import dev.fairway.port.store.ReviewRecords;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.review.Ledgers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes cards of tasks, as they are at the moment it is created. */
public final class TaskCards {

  private final ProjectPolicy policy;
  private final Branches branches;
  private final Instant now;

  public TaskCards(Project project) {
    this.policy = project.policy();
    this.branches = project.branches();
    this.now = project.now();
  }

  /** One card; looks only at the neighbours of the task. */
  public TaskCard of(StoreView store, Task task) {
    boolean ready = false;
    if (mayBeReady(task)) {
      List<OpenTask> family = new ArrayList<>();
      family.add(
          new OpenTask(
              task.id(),
              task.definition().parentId(),
              task.role(),
              task.status(),
              null,
              null,
              false,
              store.dependencies(task.id())));
      for (Task child : store.tasks(store.children(task.id()))) {
        if (policy.workflow().open().contains(child.status())) {
          family.add(
              new OpenTask(child.id(), task.id(), "", child.status(), null, null, true, List.of()));
        }
      }
      ready = readyIds(family).contains(task.id());
    }
    return card(task, ready, store.reviews(task.id()));
  }

  /** Cards in the order of the tasks, with a constant number of queries. */
  public List<TaskCard> of(StoreView store, Collection<Task> tasks) {
    Set<String> ready = Set.of();
    for (Task task : tasks) {
      if (mayBeReady(task)) {
        ready = readyIds(store.openTasks(policy.workflow().open()));
        break;
      }
    }
    return of(store, tasks, ready);
  }

  /** Cards in the order of the tasks, when it is known which of them are ready. */
  public List<TaskCard> of(StoreView store, Collection<Task> tasks, Set<String> ready) {
    List<String> ids = new ArrayList<>(tasks.size());
    for (Task task : tasks) {
      ids.add(task.id());
    }
    Map<String, ReviewRecords> reviews = store.reviews(ids);
    List<TaskCard> cards = new ArrayList<>(tasks.size());
    for (Task task : tasks) {
      ReviewRecords records = reviews.getOrDefault(task.id(), ReviewRecords.none());
      cards.add(card(task, ready.contains(task.id()), records));
    }
    return cards;
  }

  private boolean mayBeReady(Task task) {
    return task.state().claim() == null && task.status().equals(policy.workflow().initial());
  }

  private Set<String> readyIds(List<OpenTask> open) {
    Set<String> ids = new HashSet<>();
    for (OpenTask task :
        ReadyQueue.of(open, any -> true, policy.workflow(), policy.priorities()).ready()) {
      ids.add(task.id());
    }
    return ids;
  }

  private TaskCard card(Task task, boolean ready, ReviewRecords records) {
    ReviewLedger ledger = Ledgers.of(task, records, policy, branches);
    Claim claim = task.state().claim();
    boolean expired = claim != null && claim.isExpired(now);
    return new TaskCard(task, ready, expired, ledger.status(), ledger.reviewers());
  }
}
