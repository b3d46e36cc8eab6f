package dev.fairway.domain.session;

import dev.fairway.domain.task.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at work, as recorded.
 *
 * @param id chosen by whoever starts it; never empty
 * @param actor who wrote it down first
 * @param staleness what the last reconciliation recorded; null while nothing was, and again after a
 *     heartbeat
 * @param end null until it has ended
 * @param version moved on by the store with every change; 0 before the first
 */
public record Session(
    String id,
    SessionFacts facts,
    Actor actor,
    Instant startedAt,
    Instant heartbeatAt,
    @Nullable Staleness staleness,
    @Nullable SessionEnd end,
    long version) {

  public boolean isEnded() {
    return end != null;
  }
}
