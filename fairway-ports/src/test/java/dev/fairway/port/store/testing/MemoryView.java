package dev.fairway.port.store.testing;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.report.WaitingHandoff;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.port.store.EvidenceCase;
import dev.fairway.port.store.EvidenceQuery;
import dev.fairway.port.store.ImportRun;
import dev.fairway.port.store.ReviewCase;
import dev.fairway.port.store.ReviewRecords;
import dev.fairway.port.store.StatusCount;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.TaskQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads of one snapshot; useless once its transaction has ended. */
class MemoryView implements StoreView {

  private final MemoryTables tables;
  private boolean ended;

  MemoryView(MemoryTables tables) {
    this.tables = tables;
  }

  final MemoryTables tables() {
    if (ended) {
      throw new IllegalStateException("this transaction has ended");
    }
    return tables;
  }

  final void end() {
    ended = true;
  }

  @Override
  public Optional<Task> task(String id) {
    return Optional.ofNullable(tables().tasks.get(id));
  }

  @Override
  public List<Task> tasks(Collection<String> ids) {
    List<Task> found = new ArrayList<>();
    for (String id : new LinkedHashSet<>(ids)) {
      task(id).ifPresent(found::add);
    }
    return found;
  }

  @Override
  public List<Task> tasks(TaskQuery query) {
    String within = query.within();
    Set<String> inside = new HashSet<>();
    if (within != null) {
      inside.addAll(subtree(within));
      inside.remove(within);
    }
    return where(
        task ->
            accepts(query.statuses(), task.status())
                && accepts(query.roles(), task.role())
                && accepts(query.kinds(), task.definition().kind())
                && accepts(query.owners(), task.state().owner())
                && (query.tags().isEmpty()
                    || !Collections.disjoint(query.tags(), task.definition().tags()))
                && (within == null || inside.contains(task.id())));
  }

  private static boolean accepts(List<String> wanted, @Nullable String value) {
    return wanted.isEmpty() || (value != null && wanted.contains(value));
  }

  private List<Task> where(Predicate<Task> condition) {
    return tables().tasks.values().stream().filter(condition).toList();
  }

  private static List<String> ids(List<Task> tasks) {
    return tasks.stream().map(Task::id).toList();
  }

  @Override
  public List<OpenTask> openTasks(Collection<String> states) {
    List<OpenTask> open = new ArrayList<>();
    for (Task task : where(each -> states.contains(each.status()))) {
      TaskDefinition definition = task.definition();
      open.add(
          new OpenTask(
              task.id(),
              definition.parentId(),
              task.role(),
              task.status(),
              definition.priority(),
              definition.sequence(),
              task.state().claim() != null,
              dependencies(task.id())));
    }
    return open;
  }

  @Override
  public List<DependencyState> dependencies(String id) {
    List<DependencyState> states = new ArrayList<>();
    for (String dependency : tasks(List.of(id)).stream().flatMap(MemoryView::dependsOn).toList()) {
      states.add(new DependencyState(dependency, task(dependency).map(Task::status).orElse(null)));
    }
    return states;
  }

  private static Stream<String> dependsOn(Task task) {
    return task.definition().dependencies().stream();
  }

  @Override
  public List<String> dependents(String id) {
    return ids(where(task -> task.definition().dependencies().contains(id)));
  }

  @Override
  public List<String> children(String id) {
    return ids(where(task -> id.equals(task.definition().parentId())));
  }

  @Override
  public List<String> subtree(String id) {
    Map<String, List<String>> childrenOf = new TreeMap<>();
    parents()
        .forEach((child, p) -> childrenOf.computeIfAbsent(p, k -> new ArrayList<>()).add(child));
    Set<String> found = new TreeSet<>();
    List<String> pending = new ArrayList<>(ids(tasks(List.of(id))));
    while (!pending.isEmpty()) {
      String next = pending.remove(pending.size() - 1);
      if (found.add(next)) {
        pending.addAll(childrenOf.getOrDefault(next, List.of()));
      }
    }
    return List.copyOf(found);
  }

  @Override
  public List<String> taskIds() {
    return List.copyOf(tables().tasks.keySet());
  }

  @Override
  public Map<String, String> parents() {
    Map<String, String> parents = new LinkedHashMap<>();
    for (Task task : tables().tasks.values()) {
      String parent = task.definition().parentId();
      if (parent != null) {
        parents.put(task.id(), parent);
      }
    }
    return parents;
  }

  @Override
  public Map<String, List<String>> dependencyGraph() {
    Map<String, List<String>> graph = new LinkedHashMap<>();
    for (Task task : where(each -> !each.definition().dependencies().isEmpty())) {
      graph.put(task.id(), task.definition().dependencies());
    }
    return graph;
  }

  @Override
  public List<HistoryEntry> history(String taskId) {
    return of(tables().history.values(), HistoryEntry::taskId, taskId);
  }

  @Override
  public Map<String, List<HistoryEntry>> history(Collection<String> taskIds) {
    return each(taskIds, this::history);
  }

  @Override
  public Map<String, List<HistoryEntry>> historyIn(Collection<String> states) {
    return each(ids(where(task -> states.contains(task.status()))), this::history);
  }

  @Override
  public List<EvidenceCase> evidenceCases(EvidenceQuery query) {
    return new MemoryCases(this).evidence(query);
  }

  @Override
  public List<String> unapproved(Collection<String> states) {
    return new MemoryCases(this).unapproved(states);
  }

  @Override
  public List<ReviewCase> reviewCases(Collection<String> completed, Collection<String> finished) {
    return new MemoryCases(this).reviews(completed, finished);
  }

  @Override
  public List<WaitingHandoff> waitingHandoffs(Collection<String> states) {
    return waitingHandoffs().stream().filter(one -> states.contains(one.taskStatus())).toList();
  }

  @Override
  public int waitingHandoffCount() {
    return waitingHandoffs().size();
  }

  @Override
  public List<WaitingHandoff> waitingHandoffs() {
    return new MemoryCases(this).handoffs();
  }

  @Override
  public List<String> workedTaskIds() {
    return tables().history.values().stream()
        .filter(row -> !row.action().isFromImport())
        .map(HistoryEntry::taskId)
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public List<Evidence> evidence(String taskId) {
    return of(tables().evidence.values(), Evidence::taskId, taskId);
  }

  @Override
  public Map<String, List<Evidence>> evidence(Collection<String> taskIds) {
    return each(taskIds, this::evidence);
  }

  @Override
  public List<Handoff> handoffs(String taskId) {
    return of(tables().handoffs.values(), Handoff::taskId, taskId);
  }

  @Override
  public Optional<Handoff> handoff(long id) {
    return Optional.ofNullable(tables().handoffs.get(id));
  }

  @Override
  public List<Handoff> handoffs(boolean onlyUnacknowledged) {
    return tables().handoffs.values().stream()
        .filter(handoff -> !onlyUnacknowledged || !handoff.isAcknowledged())
        .toList();
  }

  @Override
  public ReviewRecords reviews(String taskId) {
    return new ReviewRecords(
        List.copyOf(tables().requests.getOrDefault(taskId, Map.of()).values()),
        of(tables().reviews.values(), Review::taskId, taskId));
  }

  @Override
  public Map<String, ReviewRecords> reviews(Collection<String> taskIds) {
    Map<String, ReviewRecords> found = new LinkedHashMap<>();
    for (String id : taskIds) {
      ReviewRecords records = reviews(id);
      if (!records.requests().isEmpty() || !records.reviews().isEmpty()) {
        found.put(id, records);
      }
    }
    return found;
  }

  @Override
  public List<StatusCount> statusCounts() {
    Map<String, Map<String, Long>> counts = new TreeMap<>();
    for (Task task : tables().tasks.values()) {
      counts
          .computeIfAbsent(task.role(), role -> new TreeMap<>())
          .merge(task.status(), 1L, Long::sum);
    }
    List<StatusCount> rows = new ArrayList<>();
    counts.forEach(
        (role, byStatus) ->
            byStatus.forEach((status, n) -> rows.add(new StatusCount(role, status, n))));
    return rows;
  }

  @Override
  public List<Task> claimedBy(Actor holder) {
    return where(
        task -> task.state().claim() != null && task.state().claim().holder().equals(holder));
  }

  @Override
  public Optional<Session> session(String id) {
    return Optional.ofNullable(tables().sessions.get(id));
  }

  @Override
  public List<Session> sessions(Collection<String> ids) {
    return new LinkedHashSet<>(ids).stream().flatMap(id -> session(id).stream()).toList();
  }

  @Override
  public List<Session> sessions(boolean alsoEnded) {
    return tables().sessions.values().stream()
        .filter(session -> alsoEnded || !session.isEnded())
        .toList();
  }

  @Override
  public List<Session> sessionsOf(String taskId) {
    return tables().sessions.values().stream()
        .filter(session -> taskId.equals(session.facts().taskId()))
        .sorted(Comparator.comparing(Session::startedAt).thenComparing(Session::id))
        .toList();
  }

  @Override
  public List<Checkpoint> checkpoints(String taskId) {
    return of(tables().checkpoints.values(), Checkpoint::taskId, taskId);
  }

  @Override
  public Map<String, Checkpoint> latestCheckpoints(Collection<String> taskIds) {
    Map<String, Checkpoint> found = new LinkedHashMap<>();
    each(taskIds, this::checkpoints)
        .forEach((task, rows) -> found.put(task, rows.get(rows.size() - 1)));
    return found;
  }

  @Override
  public List<Checkpoint> latestCheckpointsIn(Collection<CheckpointState> states) {
    return latestCheckpoints(taskIds()).values().stream()
        .filter(checkpoint -> states.contains(checkpoint.state()))
        .toList();
  }

  @Override
  public List<Checkpoint> latestCheckpointsOf(Collection<String> taskStates) {
    List<Task> tasks = where(task -> taskStates.contains(task.status()));
    return List.copyOf(latestCheckpoints(ids(tasks)).values());
  }

  @Override
  public Optional<Watcher> watcher(String id) {
    return Optional.ofNullable(tables().watchers.get(id));
  }

  @Override
  public List<Watcher> watchers(boolean alsoFinished) {
    return tables().watchers.values().stream()
        .filter(watcher -> alsoFinished || watcher.isOpen())
        .toList();
  }

  @Override
  public List<Watcher> watchersOf(String taskId) {
    return tables().watchers.values().stream()
        .filter(watcher -> taskId.equals(watcher.taskId()))
        .sorted(Comparator.comparing(Watcher::startedAt).thenComparing(Watcher::id))
        .toList();
  }

  @Override
  public Optional<ImportRun> lastImport() {
    return tables().imports.isEmpty()
        ? Optional.empty()
        : Optional.of(tables().imports.lastEntry().getValue());
  }

  private static <R> List<R> of(Collection<R> rows, Function<R, String> owner, String taskId) {
    return rows.stream().filter(row -> owner.apply(row).equals(taskId)).toList();
  }

  private static <R> Map<String, List<R>> each(
      Collection<String> taskIds, Function<String, List<R>> rowsOf) {
    Map<String, List<R>> found = new LinkedHashMap<>();
    for (String id : taskIds) {
      List<R> rows = rowsOf.apply(id);
      if (!rows.isEmpty()) {
        found.put(id, rows);
      }
    }
    return found;
  }
}
