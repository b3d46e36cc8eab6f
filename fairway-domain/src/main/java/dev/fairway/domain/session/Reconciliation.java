package dev.fairway.domain.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What bringing the record in line with the world comes to. Sessions are marked; tasks are only
 * reported, since taking one from its holder is a decision.
 *
 * @param stale sessions that were found stale and are not recorded as such, as they are to be saved
 */
public record Reconciliation(List<Session> stale, List<UnattendedTask> unattended) {

  public Reconciliation {
    stale = List.copyOf(stale);
    unattended = List.copyOf(unattended);
  }

  public static Reconciliation of(
      Collection<SessionReading> readings, List<UnattendedTask> unattended, Instant now) {
    List<Session> stale = new ArrayList<>();
    for (SessionReading reading : readings) {
      String reason = reading.staleReason();
      if (reason != null && reading.session().staleness() == null) {
        stale.add(reading.session().stale(new Staleness(now, reason)));
      }
    }
    return new Reconciliation(stale, unattended);
  }
}
