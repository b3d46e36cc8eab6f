package dev.fairway.port.store;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.report.WaitingHandoff;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.watcher.Watcher;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be read in one snapshot. Lists are in the order that the method names; ids order by code
 * unit whatever the locale; maps of tasks that were asked for are in the order they were asked for.
 * Reading many tasks takes a constant number of statements.
 */
public interface StoreView {

  Optional<Task> task(String id);

  /** Tasks by id, in the order of {@code ids}; unknown ids are left out. */
  List<Task> tasks(Collection<String> ids);

  /** Tasks that match, ordered by id. */
  List<Task> tasks(TaskQuery query);

  /** The tasks that an actor holds, ordered by id. */
  List<Task> claimedBy(Actor holder);

  /** Every task in one of the given states, with the states of its dependencies; ordered by id. */
  List<OpenTask> openTasks(Collection<String> states);

  /** The dependencies of a task in the order of its definition. */
  List<DependencyState> dependencies(String id);

  /** Ids of the tasks that depend on a task; ordered. */
  List<String> dependents(String id);

  /** Ids of the direct children of a task; ordered. */
  List<String> children(String id);

  /** Ids of the task and everything below it; ordered. Ends even if parents form a circle. */
  List<String> subtree(String id);

  /** Every task id; ordered. */
  List<String> taskIds();

  /** Ids of every task, each with its parent, for those that have one. */
  Map<String, String> parents();

  /** Ids of every task that has dependencies, with them. */
  Map<String, List<String>> dependencyGraph();

  /** Oldest first. */
  List<HistoryEntry> history(String taskId);

  /** The history of every given task, oldest first; a task without any is left out. */
  Map<String, List<HistoryEntry>> history(Collection<String> taskIds);

  /** The history of every task in one of the given states, oldest first; by task id. */
  Map<String, List<HistoryEntry>> historyIn(Collection<String> states);

  /** Ids of the tasks with a history of their own: a row that no import wrote; ordered. */
  List<String> workedTaskIds();

  /** Oldest first. */
  List<Evidence> evidence(String taskId);

  /** The evidence of every given task, oldest first; a task without any is left out. */
  Map<String, List<Evidence>> evidence(Collection<String> taskIds);

  /** Tasks that match, with their evidence; ordered by id. */
  List<EvidenceCase> evidenceCases(EvidenceQuery query);

  /** Oldest first. */
  List<Handoff> handoffs(String taskId);

  Optional<Handoff> handoff(long id);

  /** Handoffs of every task; oldest first. */
  List<Handoff> handoffs(boolean onlyUnacknowledged);

  /** Handoffs of every task that nobody has acknowledged; oldest first. */
  List<WaitingHandoff> waitingHandoffs();

  /** The same of the tasks in one of the given states. */
  List<WaitingHandoff> waitingHandoffs(Collection<String> states);

  /** How many handoffs nobody has acknowledged. */
  int waitingHandoffCount();

  ReviewRecords reviews(String taskId);

  /** The reviews of every given task; a task without any is left out. */
  Map<String, ReviewRecords> reviews(Collection<String> taskIds);

  /**
   * Ids of the tasks in one of the given states with a review domain that nobody has ever approved;
   * ordered.
   */
  List<String> unapproved(Collection<String> states);

  /**
   * Tasks whose reviews are worth a look, with them; ordered by id. Those are the tasks in one of
   * the {@code completed} states on which verdicts for one domain differ: some approve and some do
   * not; and the tasks of which a verdict was asked and not given at that time or later. Verdicts
   * on a task in none of the {@code finished} states may not count any more, so that it is enough
   * to have been asked there.
   */
  List<ReviewCase> reviewCases(Collection<String> completed, Collection<String> finished);

  /** Ordered by role and status. */
  List<StatusCount> statusCounts();

  Optional<Session> session(String id);

  /** Sessions by id, in the order of {@code ids}; unknown ids are left out. */
  List<Session> sessions(Collection<String> ids);

  /** Sessions that have not ended, or all of them; ordered by id. */
  List<Session> sessions(boolean alsoEnded);

  /** Sessions that name a task, ended ones too; ordered by start, then id. */
  List<Session> sessionsOf(String taskId);

  /** Oldest first. */
  List<Checkpoint> checkpoints(String taskId);

  /** The latest checkpoint of every given task; a task without any is left out. */
  Map<String, Checkpoint> latestCheckpoints(Collection<String> taskIds);

  /** The latest checkpoint of every task whose latest is in one of {@code states}; by task id. */
  List<Checkpoint> latestCheckpointsIn(Collection<CheckpointState> states);

  /** The latest checkpoint of every task in one of the given task states; by task id. */
  List<Checkpoint> latestCheckpointsOf(Collection<String> taskStates);

  Optional<Watcher> watcher(String id);

  /** Watchers that are open, or all of them; ordered by id. */
  List<Watcher> watchers(boolean alsoFinished);

  /** Watchers of a task, finished ones too; ordered by start, then id. */
  List<Watcher> watchersOf(String taskId);

  /** The newest import; empty when there was none. */
  Optional<ImportRun> lastImport();
}
