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

  /** A session that begins now, not yet saved. */
  public static Session start(String id, SessionFacts facts, Actor actor, Instant now) {
    return new Session(id, facts, actor, now, now, null, null, 0);
  }

  /** The same begun anew, under the same id and not yet saved: nothing of its end stays. */
  public Session restarted(SessionFacts newFacts, Actor by, Instant now) {
    return new Session(id, newFacts, by, now, now, null, null, version);
  }

  /** The same with a sign of life, which takes back that it was found stale. */
  public Session heard(SessionFacts newFacts, Instant now) {
    return new Session(id, newFacts, actor, startedAt, now, null, end, version);
  }

  /** The same with other facts and no sign of life. */
  public Session with(SessionFacts newFacts) {
    return new Session(id, newFacts, actor, startedAt, heartbeatAt, staleness, end, version);
  }

  public Session stale(Staleness found) {
    return new Session(id, facts, actor, startedAt, heartbeatAt, found, end, version);
  }

  public Session ended(SessionEnd how) {
    return new Session(id, facts, actor, startedAt, heartbeatAt, staleness, how, version);
  }
}
