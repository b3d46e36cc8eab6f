package dev.fairway.domain.claim;

import dev.fairway.domain.task.Caller;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * @param lease how long the claim should be protected; null means as the project configures
 * @param takeOver whether a holder who is gone may be replaced
 * @param force whether role and open dependencies may be overridden
 * @param reopen whether a terminal state may be left
 */
public record ClaimRequest(
    Caller caller,
    @Nullable Duration lease,
    boolean takeOver,
    boolean force,
    @Nullable String reason,
    boolean reopen) {

  /** A request that leaves terminal states alone. */
  public ClaimRequest(
      Caller caller,
      @Nullable Duration lease,
      boolean takeOver,
      boolean force,
      @Nullable String reason) {
    this(caller, lease, takeOver, force, reason, false);
  }

  public static ClaimRequest plain(Caller caller) {
    return new ClaimRequest(caller, null, false, false, null);
  }

  boolean hasReason() {
    return reason != null && !reason.isBlank();
  }
}
