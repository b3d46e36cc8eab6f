package dev.fairway.adapter.jdbc;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.report.WaitingHandoff;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads within one transaction; useless once it has ended. */
class JdbcView implements StoreView {

  private @Nullable Statements statements;

  JdbcView(Statements statements) {
    this.statements = statements;
  }

  final Statements statements() {
    if (statements == null) {
      throw new IllegalStateException("this transaction has ended");
    }
    return statements;
  }

  final void end() {
    statements = null;
  }

  @Override
  public final Optional<Task> task(String id) {
    List<Task> found = new Tasks(statements()).where(Condition.is(id));
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  @Override
  public final List<Task> tasks(Collection<String> ids) {
    return new Tasks(statements()).in(ids);
  }

  @Override
  public final List<Task> tasks(TaskQuery query) {
    return new Tasks(statements()).where(Condition.matching(query));
  }

  @Override
  public final List<OpenTask> openTasks(Collection<String> states) {
    return OpenTasks.in(statements(), states);
  }

  @Override
  public final List<DependencyState> dependencies(String id) {
    return new DependencyTable(statements()).states(id);
  }

  @Override
  public final List<String> dependents(String id) {
    return new DependencyTable(statements()).dependents(id);
  }

  @Override
  public final List<String> children(String id) {
    return new Hierarchy(statements()).children(id);
  }

  @Override
  public final List<String> subtree(String id) {
    return new Hierarchy(statements()).subtree(id);
  }

  @Override
  public final List<String> taskIds() {
    return new Hierarchy(statements()).all();
  }

  @Override
  public final Map<String, String> parents() {
    return new Hierarchy(statements()).parents();
  }

  @Override
  public final Map<String, List<String>> dependencyGraph() {
    return new DependencyTable(statements()).graph();
  }

  @Override
  public final List<HistoryEntry> history(String taskId) {
    return new HistoryTable(statements()).of(taskId);
  }

  @Override
  public final Map<String, List<HistoryEntry>> history(Collection<String> taskIds) {
    return new HistoryTable(statements()).of(taskIds);
  }

  @Override
  public final Map<String, List<HistoryEntry>> historyIn(Collection<String> states) {
    return new HistoryTable(statements()).in(states);
  }

  @Override
  public final List<String> workedTaskIds() {
    return new HistoryTable(statements()).worked();
  }

  @Override
  public final List<Evidence> evidence(String taskId) {
    return new EvidenceTable(statements()).of(taskId);
  }

  @Override
  public final Map<String, List<Evidence>> evidence(Collection<String> taskIds) {
    return new EvidenceTable(statements()).of(taskIds);
  }

  @Override
  public final List<EvidenceCase> evidenceCases(EvidenceQuery query) {
    return EvidenceCases.of(statements(), query);
  }

  @Override
  public final List<Handoff> handoffs(String taskId) {
    return new HandoffTable(statements()).ofTask(taskId);
  }

  @Override
  public final Optional<Handoff> handoff(long id) {
    return Optional.ofNullable(new HandoffTable(statements()).withId(id));
  }

  @Override
  public final List<Handoff> handoffs(boolean onlyUnacknowledged) {
    return new HandoffTable(statements())
        .all(onlyUnacknowledged ? HandoffTable.UNACKNOWLEDGED : HandoffTable.ALL);
  }

  @Override
  public final List<WaitingHandoff> waitingHandoffs() {
    return WaitingHandoffs.all(statements());
  }

  @Override
  public final List<WaitingHandoff> waitingHandoffs(Collection<String> states) {
    return WaitingHandoffs.in(statements(), states);
  }

  @Override
  public final int waitingHandoffCount() {
    return WaitingHandoffs.count(statements());
  }

  @Override
  public final ReviewRecords reviews(String taskId) {
    Map<String, ReviewRecords> found = reviews(List.of(taskId));
    return found.getOrDefault(taskId, ReviewRecords.none());
  }

  @Override
  public final Map<String, ReviewRecords> reviews(Collection<String> taskIds) {
    return Reviews.of(statements(), taskIds);
  }

  @Override
  public final List<String> unapproved(Collection<String> states) {
    return ReviewCases.unapproved(statements(), states);
  }

  @Override
  public final List<ReviewCase> reviewCases(
      Collection<String> completed, Collection<String> finished) {
    return ReviewCases.of(statements(), completed, finished);
  }

  @Override
  public final List<StatusCount> statusCounts() {
    return new Hierarchy(statements()).statusCounts();
  }

  @Override
  public final List<Task> claimedBy(Actor holder) {
    List<Task> held = new ArrayList<>();
    for (Task task : new Tasks(statements()).where(Condition.heldBy(holder.name()))) {
      Claim claim = task.state().claim();
      if (claim != null && claim.holder().equals(holder)) {
        held.add(task);
      }
    }
    return held;
  }

  @Override
  public final Optional<Session> session(String id) {
    return Optional.ofNullable(new SessionTable(statements()).withId(id));
  }

  @Override
  public final List<Session> sessions(Collection<String> ids) {
    return new SessionTable(statements()).in(ids);
  }

  @Override
  public final List<Session> sessions(boolean alsoEnded) {
    return new SessionTable(statements()).all(alsoEnded);
  }

  @Override
  public final List<Session> sessionsOf(String taskId) {
    return new SessionTable(statements()).ofTask(taskId);
  }

  @Override
  public final List<Checkpoint> checkpoints(String taskId) {
    return new CheckpointTable(statements()).of(taskId);
  }

  @Override
  public final Map<String, Checkpoint> latestCheckpoints(Collection<String> taskIds) {
    return new CheckpointTable(statements()).latestOf(taskIds);
  }

  @Override
  public final List<Checkpoint> latestCheckpointsIn(Collection<CheckpointState> states) {
    return new CheckpointTable(statements()).latestIn(states);
  }

  @Override
  public final List<Checkpoint> latestCheckpointsOf(Collection<String> taskStates) {
    return new CheckpointTable(statements()).latestOfTasksIn(taskStates);
  }

  @Override
  public final Optional<Watcher> watcher(String id) {
    return Optional.ofNullable(new WatcherTable(statements()).withId(id));
  }

  @Override
  public final List<Watcher> watchers(boolean alsoFinished) {
    return new WatcherTable(statements()).all(alsoFinished);
  }

  @Override
  public final List<Watcher> watchersOf(String taskId) {
    return new WatcherTable(statements()).ofTask(taskId);
  }

  @Override
  public final Optional<ImportRun> lastImport() {
    return Optional.ofNullable(new ImportRunTable(statements()).last());
  }
}
