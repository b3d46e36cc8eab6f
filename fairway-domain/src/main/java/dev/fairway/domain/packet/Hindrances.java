package dev.fairway.domain.packet;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.packet.Hindrance.Kind;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewLedger;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what keeps a task from going on. */
public final class Hindrances {

  private Hindrances() {}

  /**
   * In the order of {@link Kind}; a task that is finished is kept by nothing else.
   *
   * @param history of the task, oldest first
   * @param checkpoint the latest one; null without any
   */
  public static List<Hindrance> of(
      Task task,
      Workflow workflow,
      List<HistoryEntry> history,
      List<DependencyState> dependencies,
      ReviewLedger reviews,
      @Nullable Checkpoint checkpoint) {
    if (workflow.isTerminal(task.status())) {
      return List.of(new Hindrance(Kind.FINISHED, task.status(), null));
    }
    List<Hindrance> found = new ArrayList<>();
    if (task.status().equals(workflow.blocked())) {
      found.add(new Hindrance(Kind.BLOCKED, task.status(), reasonFor(task.status(), history)));
    }
    for (DependencyState dependency : dependencies) {
      String status = dependency.status();
      if (status == null) {
        found.add(new Hindrance(Kind.MISSING_DEPENDENCY, dependency.id(), null));
      } else if (!workflow.isTerminal(status)) {
        found.add(new Hindrance(Kind.OPEN_DEPENDENCY, dependency.id(), status));
      }
    }
    for (Review objection : reviews.objections()) {
      found.add(new Hindrance(Kind.OBJECTION, objection.reviewer(), objection.verdict().word()));
    }
    if (checkpoint != null && waits().contains(checkpoint.state())) {
      found.add(new Hindrance(Kind.CHECKPOINT, checkpoint.state().word(), checkpoint.summary()));
    }
    return found;
  }

  private static Set<CheckpointState> waits() {
    return EnumSet.of(
        CheckpointState.AWAITING_INPUT, CheckpointState.PARKED, CheckpointState.ABANDONED);
  }

  private static @Nullable String reasonFor(String status, List<HistoryEntry> history) {
    String reason = null;
    for (HistoryEntry row : history) {
      if (status.equals(row.toStatus())) {
        reason = row.reason();
      }
    }
    return reason;
  }
}
