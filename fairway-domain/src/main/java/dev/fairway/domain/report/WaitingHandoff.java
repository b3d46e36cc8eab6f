package dev.fairway.domain.report;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A handoff that nobody has taken note of.
 *
 * @param taskStatus the state of its task
 * @param fromRole null when the one who recorded it had none
 */
public record WaitingHandoff(
    long id,
    String taskId,
    String taskStatus,
    @Nullable String fromRole,
    String toRole,
    Instant recordedAt) {

  /** How long it has waited; at least zero, also where clocks differ. */
  public Duration age(Instant now) {
    return now.isBefore(recordedAt) ? Duration.ZERO : Duration.between(recordedAt, now);
  }

  /** Whether it has waited as long as anybody should. */
  public boolean isOverdue(Duration patience, Instant now) {
    return age(now).compareTo(patience) >= 0;
  }
}
