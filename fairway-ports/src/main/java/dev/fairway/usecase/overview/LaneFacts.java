package dev.fairway.usecase.overview;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.ready.ReadyQueue;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.ReviewRecords;
import dev.fairway.port.store.StatusCount;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the lanes are drawn from; a constant number of statements.
 *
 * @param open open tasks of each role, by id
 * @param tasks every task that may be named, by id
 * @param ready ids in the order of the queue, of each role
 * @param requested ids of open tasks that somebody was asked to review
 */
record LaneFacts(
    List<StatusCount> counts,
    Map<String, List<OpenTask>> open,
    Map<String, Task> tasks,
    Map<String, List<String>> ready,
    ReadyQueue queue,
    Map<String, List<HistoryEntry>> history,
    Map<String, List<Evidence>> evidence,
    Map<String, ReviewRecords> reviews,
    Map<String, Integer> handoffs,
    List<String> requested) {

  static LaneFacts load(Project project, StoreView store, List<HistoryEntry> recent) {
    Workflow workflow = project.policy().workflow();
    List<OpenTask> all = store.openTasks(workflow.open());
    ReadyQueue queue = ReadyQueue.of(all, any -> true, workflow, project.policy().priorities());
    Map<String, List<OpenTask>> open = new HashMap<>();
    all.forEach(task -> open.computeIfAbsent(task.role(), any -> new ArrayList<>()).add(task));
    Map<String, List<String>> ready = new HashMap<>();
    queue
        .ready()
        .forEach(
            task -> ready.computeIfAbsent(task.role(), any -> new ArrayList<>()).add(task.id()));
    Set<String> active = new LinkedHashSet<>();
    Set<String> named = new LinkedHashSet<>();
    for (List<OpenTask> ofRole : open.values()) {
      active.addAll(inState(ofRole, workflow.active()));
      named.addAll(first(inState(ofRole, workflow.blocked())));
    }
    Set<String> told = new LinkedHashSet<>(active);
    told.addAll(named);
    ready.values().forEach(ids -> named.addAll(first(ids)));
    recent.forEach(entry -> named.add(entry.taskId()));
    List<String> requested = store.survey().reviewRequested(workflow.open());
    named.addAll(active);
    named.addAll(requested);
    Set<String> reviewed = new LinkedHashSet<>(active);
    reviewed.addAll(requested);
    Map<String, Task> tasks = new LinkedHashMap<>();
    store.tasks(named).forEach(task -> tasks.put(task.id(), task));
    return new LaneFacts(
        store.statusCounts(),
        open,
        tasks,
        ready,
        queue,
        store.history(told),
        store.evidence(active),
        store.reviews(reviewed),
        store.survey().handoffCounts(active),
        requested);
  }

  static List<String> inState(Collection<OpenTask> tasks, String state) {
    List<String> ids = new ArrayList<>();
    for (OpenTask task : tasks) {
      if (task.status().equals(state)) {
        ids.add(task.id());
      }
    }
    return ids;
  }

  static List<String> first(List<String> ids) {
    return ids.subList(0, Math.min(ids.size(), ShowWall.MOST_NAMED));
  }

  List<Task> named(List<String> ids) {
    List<Task> named = new ArrayList<>();
    for (String id : ids) {
      Task task = tasks.get(id);
      if (task != null) {
        named.add(task);
      }
    }
    return named;
  }

  String title(String id) {
    Task task = tasks.get(id);
    return task == null ? "" : task.definition().title();
  }
}
