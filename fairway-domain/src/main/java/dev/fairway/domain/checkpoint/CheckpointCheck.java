package dev.fairway.domain.checkpoint;

import dev.fairway.domain.task.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says which checkpoints are stale: open ones whose day has passed, or that nobody has renewed for
 * too long.
 */
public final class CheckpointCheck {

  private final LocalDate dueBefore;
  private final @Nullable Instant recordedUntil;

  private CheckpointCheck(LocalDate dueBefore, @Nullable Instant recordedUntil) {
    this.dueBefore = dueBefore;
    this.recordedUntil = recordedUntil;
  }

  /**
   * As the project configures it.
   *
   * @param longest age from which an open checkpoint is stale; null means never by age
   */
  public static CheckpointCheck at(Instant now, @Nullable Duration longest) {
    return new CheckpointCheck(
        now.atZone(ZoneOffset.UTC).toLocalDate(), longest == null ? null : now.minus(longest));
  }

  /** Whatever was to be closed before a day, or has not been renewed since the day before it. */
  public static CheckpointCheck before(LocalDate day) {
    return new CheckpointCheck(day, day.atStartOfDay().toInstant(ZoneOffset.UTC).minusNanos(1));
  }

  /**
   * Why a checkpoint is stale, the same words whenever one looks; empty when it is not.
   *
   * @param latest of its task: earlier ones are history
   * @param finished whether the task is in a terminal state, so that nothing is left to decide
   */
  public Optional<String> staleReason(Checkpoint latest, boolean finished) {
    if (finished || !latest.state().isOpen()) {
      return Optional.empty();
    }
    LocalDate target = latest.targetCloseBy();
    if (target != null && target.isBefore(dueBefore)) {
      return Optional.of("was to be closed by " + target);
    }
    if (recordedUntil != null && !latest.recordedAt().isAfter(recordedUntil)) {
      return Optional.of("not renewed since " + Timestamps.text(latest.recordedAt()));
    }
    return Optional.empty();
  }
}
