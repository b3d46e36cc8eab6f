package dev.fairway.domain.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a task.
 *
 * @param leaseUntil when the claim may be taken over by others; null means not by age
 */
public record Claim(Actor holder, Instant since, @Nullable Instant leaseUntil) {

  public boolean isExpired(Instant now) {
    return leaseUntil != null && !now.isBefore(leaseUntil);
  }
}
