package dev.fairway.domain.report;

import java.time.Duration;
import java.time.Instant;

/**
 * A task that was finished.
 *
 * @param startedAt when it was first worked on
 */
public record Completion(String taskId, String role, Instant startedAt, Instant completedAt) {

  /** Never negative: an imported time of completion may be older than the record of the start. */
  public Duration cycleTime() {
    return completedAt.isBefore(startedAt)
        ? Duration.ZERO
        : Duration.between(startedAt, completedAt);
  }
}
