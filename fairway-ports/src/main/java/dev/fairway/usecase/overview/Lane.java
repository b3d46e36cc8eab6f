package dev.fairway.usecase.overview;

import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.lane.LaneLoad;
import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.domain.task.Task;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One role's work.
 *
 * @param counts state to number of tasks, in the configured order
 * @param readyCount how many could be claimed, also beyond those named
 * @param waiting how many are open for another reason and not ready, blocked or worked on
 * @param blockedCount how many are blocked, also beyond those named
 * @param reviewing tasks that wait for a verdict of this role
 */
public record Lane(
    String role,
    @Nullable String provider,
    String branch,
    LaneLoad load,
    Map<String, Long> counts,
    List<Working> working,
    List<Task> ready,
    int readyCount,
    Map<WaitingCategory, Integer> waiting,
    List<Blocked> blocked,
    int blockedCount,
    List<Task> reviewing) {

  /**
   * A task that is worked on.
   *
   * @param gates how what has to hold before it is done or merged stands
   */
  public record Working(Task task, Instant since, List<GateEvaluation> gates) {}

  /**
   * A task that is stuck.
   *
   * @param reason what was said when it was blocked; null for a task that was imported so
   */
  public record Blocked(Task task, Instant since, @Nullable String reason) {}
}
