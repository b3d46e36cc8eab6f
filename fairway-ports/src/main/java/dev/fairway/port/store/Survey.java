package dev.fairway.port.store;

import dev.fairway.domain.report.Completion;
import dev.fairway.domain.report.LeafCount;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskOutline;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Questions about the project as a whole, for those who look at it rather than change it. The store
 * narrows, counts and pages; every answer takes a constant number of statements.
 */
public interface Survey {

  TaskPage search(TaskSearch search);

  /**
   * What lists of tasks can be narrowed by.
   *
   * @param openStates only parents in one of these states are named
   */
  Facets facets(Collection<String> openStates);

  /** The newest rows of the history of all tasks, newest first. */
  List<HistoryEntry> recentHistory(int limit);

  /** The tasks above a task, from the top down. Ends even if parents form a circle. */
  List<Task> ancestors(String id);

  /**
   * The tasks with children, of the families in which a task is in one of these states; no states
   * mean every family. A circle of parents is no family, but may come with all. Ordered by id.
   */
  List<TaskOutline> parents(Collection<String> states);

  /**
   * How many tasks without children the same families have, by what they are directly below and by
   * state; ordered by both.
   */
  List<LeafCount> leaves(Collection<String> states);

  /**
   * When each of the given tasks entered the state it is in; those that never moved are left out.
   */
  Map<String, Instant> lastMoves(Collection<String> taskIds);

  /** Tasks that were created or completed since; ordered by day and role. */
  List<DayCount> flow(Instant since);

  /**
   * Of the newest tasks that were completed since, those that had ever been in {@code activeState};
   * newest first.
   *
   * @param limit how many tasks are looked at
   */
  List<Completion> completions(Instant since, String activeState, int limit);

  /** How many handoffs each of the given tasks has; those without any are left out. */
  Map<String, Integer> handoffCounts(Collection<String> taskIds);

  /** Ids of the tasks that somebody was asked to review and that are in one of these states. */
  List<String> reviewRequested(Collection<String> states);
}
