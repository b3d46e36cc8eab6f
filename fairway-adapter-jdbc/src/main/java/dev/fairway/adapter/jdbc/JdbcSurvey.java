package dev.fairway.adapter.jdbc;

import dev.fairway.domain.report.Completion;
import dev.fairway.domain.report.LeafCount;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskOutline;
import dev.fairway.port.store.DayCount;
import dev.fairway.port.store.Facets;
import dev.fairway.port.store.Survey;
import dev.fairway.port.store.TaskPage;
import dev.fairway.port.store.TaskSearch;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Looks at the project as a whole, within one transaction. */
final class JdbcSurvey implements Survey {

  private final JdbcView view;

  JdbcSurvey(JdbcView view) {
    this.view = view;
  }

  @Override
  public TaskPage search(TaskSearch search) {
    return new Search(view.statements()).page(search);
  }

  @Override
  public Facets facets(Collection<String> openStates) {
    return FacetCounts.of(view.statements(), openStates);
  }

  @Override
  public List<HistoryEntry> recentHistory(int limit) {
    return new HistoryTable(view.statements()).newest(limit);
  }

  @Override
  public List<Task> ancestors(String id) {
    return new Outlines(view.statements()).ancestors(id);
  }

  @Override
  public List<TaskOutline> parents(Collection<String> states) {
    return new Outlines(view.statements()).parents(states);
  }

  @Override
  public List<LeafCount> leaves(Collection<String> states) {
    return new Outlines(view.statements()).leaves(states);
  }

  @Override
  public Map<String, Instant> lastMoves(Collection<String> taskIds) {
    return Totals.lastMoves(view.statements(), taskIds);
  }

  @Override
  public List<DayCount> flow(Instant since) {
    return Flow.since(view.statements(), since);
  }

  @Override
  public List<Completion> completions(Instant since, String activeState, int limit) {
    return Flow.completions(view.statements(), since, activeState, limit);
  }

  @Override
  public Map<String, Integer> handoffCounts(Collection<String> taskIds) {
    return Totals.handoffs(view.statements(), taskIds);
  }

  @Override
  public List<String> reviewRequested(Collection<String> states) {
    return Totals.reviewRequested(view.statements(), states);
  }
}
