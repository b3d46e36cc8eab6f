package dev.fairway.usecase.session;

import dev.fairway.domain.claim.LeaseRenewal;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.store.StoreSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prolongs the leases of a session that was heard of. Leaves no row in the history: it would be one
 * for every heartbeat, and the lease itself tells.
 */
final class Leases {

  private Leases() {}

  /**
   * @param before the session as it was; null when it has just begun
   * @return the tasks whose lease was renewed, as they are now
   */
  static List<Task> renew(
      StoreSession store, String sessionId, @Nullable Session before, Instant now) {
    Actor holder = Actor.session(sessionId);
    Instant lastHeard = before == null ? null : before.heartbeatAt();
    List<Task> renewed = new ArrayList<>();
    for (Task held : store.claimedBy(holder)) {
      Claim claim = held.state().claim();
      if (claim != null && claim.leaseUntil() != null) {
        renew(store, held.id(), holder, lastHeard, now).ifPresent(renewed::add);
      }
    }
    return renewed;
  }

  /** Decides on the locked task: it may have changed hands since it was found. */
  private static Optional<Task> renew(
      StoreSession store, String id, Actor holder, @Nullable Instant lastHeard, Instant now) {
    Task task = store.lock(id).orElseThrow();
    TaskState state = task.state();
    Claim claim = state.claim();
    if (claim == null || !claim.holder().equals(holder)) {
      return Optional.empty();
    }
    Claim renewed = LeaseRenewal.renewed(claim, lastHeard, now);
    if (renewed.equals(claim)) {
      return Optional.empty();
    }
    Task changed = task.in(state.holding(renewed), task.updatedAt());
    store.saveState(changed);
    return Optional.of(changed);
  }
}
