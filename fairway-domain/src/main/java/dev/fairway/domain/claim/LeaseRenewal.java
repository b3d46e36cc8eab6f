package dev.fairway.domain.claim;

import dev.fairway.domain.task.Claim;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Prolongs the lease of a claim when its session is heard of. */
public final class LeaseRenewal {

  private LeaseRenewal() {}

  /**
   * The claim with its lease begun anew, as long as it was when it was claimed. How long that was
   * follows from when the lease began last: with the claim, or with a later heartbeat. The same
   * claim where there is no lease, or where clocks that differ would shorten it. A lease that has
   * run out begins anew as well, since nobody has taken the task over.
   *
   * @param lastHeard the heartbeat before this one; null when this is the first
   */
  public static Claim renewed(Claim claim, @Nullable Instant lastHeard, Instant now) {
    Instant until = claim.leaseUntil();
    if (until == null) {
      return claim;
    }
    boolean again = lastHeard != null && lastHeard.isAfter(claim.since());
    Instant begun = again ? lastHeard : claim.since();
    Instant next = now.plus(Duration.between(begun, until));
    return next.isAfter(until) ? new Claim(claim.holder(), claim.since(), next) : claim;
  }
}
