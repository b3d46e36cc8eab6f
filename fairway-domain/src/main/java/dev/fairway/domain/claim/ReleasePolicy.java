package dev.fairway.domain.claim;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who may give a task back; the configured transitions have no say in it. */
public final class ReleasePolicy {

  private ReleasePolicy() {}

  /** Decides whether the caller may return the task to the initial state. */
  public static ClaimDecision decide(
      Task task,
      Caller caller,
      boolean force,
      @Nullable String reason,
      ProjectPolicy policy,
      Instant now) {
    String active = policy.workflow().active();
    if (task.state().claim() == null && !task.status().equals(active)) {
      return new ClaimDecision.Refused(new Refusal.NotClaimed(task.id(), task.status()));
    }
    boolean mine = isHolder(task, caller);
    if (!mine && !force) {
      return new ClaimDecision.Refused(
          new Refusal.NotHolder(task.id(), task.state().owner(), task.state().claim()));
    }
    boolean hasReason = reason != null && !reason.isBlank();
    if (!mine && !hasReason && !policy.gates().allowForceWithoutReason()) {
      return new ClaimDecision.Refused(new Refusal.ReasonRequired(task.id(), "force"));
    }
    Claim claim = task.state().claim();
    String initial = policy.workflow().initial();
    return new ClaimDecision.Granted(
        task.state().reset(initial),
        new HistoryEntry(
            0,
            task.id(),
            now,
            caller.actor(),
            caller.role(),
            HistoryAction.RELEASED,
            task.status(),
            initial,
            reason,
            !mine,
            claim == null ? null : "held by " + claim.holder().name()));
  }

  /**
   * The holder is the actor that claimed it. An active task that nobody holds (an import left it
   * so) may be given back by the role it belongs to.
   */
  private static boolean isHolder(Task task, Caller caller) {
    Claim claim = task.state().claim();
    if (claim != null) {
      Actor holder = claim.holder();
      return holder.equals(caller.actor());
    }
    return task.role().equals(caller.role());
  }
}
