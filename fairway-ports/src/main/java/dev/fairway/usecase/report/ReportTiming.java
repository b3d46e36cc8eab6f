package dev.fairway.usecase.report;

import dev.fairway.domain.report.TimeInState;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.usecase.Project;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long tasks are in each state. */
public final class ReportTiming {

  /**
   * @param tasks how many tasks have been in this state
   * @param median the lower one of two
   */
  public record StateTiming(
      String status, int tasks, Duration total, Duration median, Duration longest) {}

  /**
   * @param inState time by state, in the order in which the states were first entered
   */
  public record TaskTiming(
      String id, String role, String status, Duration inCurrent, Map<String, Duration> inState) {}

  /**
   * @param states in the configured order, terminal ones left out: their time says nothing
   * @param longest open tasks that have been longest in their present state
   */
  public record Timing(List<StateTiming> states, List<TaskTiming> longest, Instant at) {}

  private final Project project;

  public ReportTiming(Project project) {
    this.project = project;
  }

  /**
   * @param role only tasks of this role; null means of all
   * @param limit how many open tasks at most
   */
  public Timing report(@Nullable String role, int limit) {
    Instant now = project.now();
    return project.store().read(store -> report(store, role, limit, now));
  }

  private Timing report(StoreView store, @Nullable String role, int limit, Instant now) {
    List<Task> tasks =
        store.tasks(role == null ? TaskQuery.all() : TaskQuery.ofRoles(Set.of(role)));
    List<String> ids = new ArrayList<>(tasks.size());
    for (Task task : tasks) {
      ids.add(task.id());
    }
    Map<String, List<HistoryEntry>> histories = store.history(ids);
    Map<String, List<Duration>> byState = new LinkedHashMap<>();
    for (String state : project.policy().workflow().open()) {
      byState.put(state, new ArrayList<>());
    }
    List<TaskTiming> open = new ArrayList<>();
    for (Task task : tasks) {
      List<HistoryEntry> history = histories.getOrDefault(task.id(), List.of());
      Map<String, Duration> times = TimeInState.of(history, now);
      times.forEach(
          (state, time) -> {
            List<Duration> known = byState.get(state);
            if (known != null) {
              known.add(time);
            }
          });
      if (!project.policy().workflow().isTerminal(task.status())) {
        open.add(timing(task, history, times, now));
      }
    }
    open.sort(Comparator.comparing(TaskTiming::inCurrent).reversed().thenComparing(TaskTiming::id));
    List<StateTiming> states = new ArrayList<>();
    byState.forEach((state, times) -> states.add(timing(state, times)));
    return new Timing(states, List.copyOf(open.subList(0, Math.min(limit, open.size()))), now);
  }

  private static TaskTiming timing(
      Task task, List<HistoryEntry> history, Map<String, Duration> times, Instant now) {
    Instant entered = task.createdAt();
    for (HistoryEntry entry : history) {
      if (entry.toStatus() != null && !entry.toStatus().equals(entry.fromStatus())) {
        entered = entry.at();
      }
    }
    Duration current = now.isBefore(entered) ? Duration.ZERO : Duration.between(entered, now);
    return new TaskTiming(task.id(), task.role(), task.status(), current, times);
  }

  private static StateTiming timing(String state, List<Duration> times) {
    if (times.isEmpty()) {
      return new StateTiming(state, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }
    Collections.sort(times);
    Duration total = Duration.ZERO;
    for (Duration time : times) {
      total = total.plus(time);
    }
    return new StateTiming(
        state, times.size(), total, times.get((times.size() - 1) / 2), times.get(times.size() - 1));
  }
}
