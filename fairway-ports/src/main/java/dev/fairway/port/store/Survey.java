package dev.fairway.port.store;

import dev.fairway.domain.report.Completion;
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

  Facets facets();

  /** The newest rows of the history of all tasks, newest first. */
  List<HistoryEntry> recentHistory(int limit);

  /** The tasks above a task, from the top down. Ends even if parents form a circle. */
  List<Task> ancestors(String id);

  /**
   * Every task below one that has no parent itself, and these; tasks without parent and children
   * are left out. Ordered by id.
   */
  List<TaskOutline> hierarchy();

  /**
   * When each of the given tasks entered the state it is in; those that never moved are left out.
   */
  Map<String, Instant> lastMoves(Collection<String> taskIds);

  /** Tasks that were created or completed since; ordered by day and role. */
  List<DayCount> flow(Instant since);

  /**
   * The newest tasks that were completed since and had been in {@code activeState} before; newest
   * first.
   */
  List<Completion> completions(Instant since, String activeState, int limit);

  /** How many handoffs each of the given tasks has; those without any are left out. */
  Map<String, Integer> handoffCounts(Collection<String> taskIds);

  /** Ids of the tasks that somebody was asked to review and that are in one of these states. */
  List<String> reviewRequested(Collection<String> states);
}
