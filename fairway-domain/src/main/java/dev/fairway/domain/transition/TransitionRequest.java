package dev.fairway.domain.transition;

import dev.fairway.domain.task.Caller;
import org.jspecify.annotations.Nullable;

/**
 * @param to a state that the workflow knows and that is not the active one; that one is claimed
 * @param commit the commit that the work ended in; null leaves what is recorded
 * @param reopen whether a terminal state may be left
 * @param reason recorded; on a task that is in the state already it is recorded all the same
 * @param force whether gates, the reason of a block and the transition list may be overridden
 */
public record TransitionRequest(
    Caller caller,
    String to,
    @Nullable String reason,
    @Nullable String commit,
    boolean reopen,
    boolean force) {

  public TransitionRequest withCommit(String exact) {
    return new TransitionRequest(caller, to, reason, exact, reopen, force);
  }

  boolean hasReason() {
    return reason != null && !reason.isBlank();
  }
}
