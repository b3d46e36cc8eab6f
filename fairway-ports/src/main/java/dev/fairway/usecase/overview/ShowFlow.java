package dev.fairway.usecase.overview;

import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.report.Completion;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.DayCount;
import dev.fairway.port.store.StatusCount;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.usecase.Project;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What comes in, what is finished, how long it takes, and how old the rest is. */
public final class ShowFlow {

  /** More than this many completions are not looked at one by one. */
  public static final int MOST_COMPLETIONS = 1_000;

  /** An open task and since when it has been in its state. */
  public record Waiting(Task task, Instant since) {}

  /**
   * @param completions newest first
   * @param open tasks that are not finished, oldest in their state first
   */
  public record Flow(
      List<DayCount> days,
      List<Completion> completions,
      List<Waiting> open,
      List<StatusCount> counts,
      Instant since,
      Instant at) {}

  private final Project project;

  public ShowFlow(Project project) {
    this.project = project;
  }

  public Flow over(Duration past) {
    Instant now = project.now();
    return project.store().read(store -> over(store, now.minus(past), now));
  }

  private Flow over(StoreView store, Instant since, Instant now) {
    Workflow workflow = project.policy().workflow();
    List<Task> open = store.tasks(TaskQuery.inStates(workflow.open()));
    List<String> ids = new ArrayList<>(open.size());
    open.forEach(task -> ids.add(task.id()));
    Map<String, Instant> moves = store.survey().lastMoves(ids);
    List<Waiting> waiting = new ArrayList<>(open.size());
    for (Task task : open) {
      waiting.add(new Waiting(task, moves.getOrDefault(task.id(), task.createdAt())));
    }
    waiting.sort(Comparator.comparing(Waiting::since).thenComparing(each -> each.task().id()));
    return new Flow(
        store.survey().flow(since),
        store.survey().completions(since, workflow.active(), MOST_COMPLETIONS),
        waiting,
        store.statusCounts(),
        since,
        now);
  }
}
