package dev.fairway.usecase.session;

import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.session.SessionStatus;
import dev.fairway.domain.session.Staleness;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.port.store.StoreSession;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says has become of a session, against whatever signs there are.
 *
 * @param status live takes back that it was found stale
 * @param exitCode of its process; only of one that has ended
 */
public record SaidStatus(
    SessionStatus status, @Nullable String reason, @Nullable Integer exitCode) {

  boolean isLive() {
    return status == SessionStatus.LIVE;
  }

  Session applyTo(Session session, Caller caller, Instant now) {
    return switch (status) {
      case LIVE -> session;
      case STALE -> session.stale(new Staleness(now, staleReason(caller)));
      case ENDED -> session.ended(new SessionEnd(now, caller.actor(), reason, exitCode));
    };
  }

  private String staleReason(Caller caller) {
    return reason != null ? reason : "said to be gone by " + caller.actor().name();
  }

  /** Leaves a row on the task that the session names when it ends, since others wait for it. */
  void note(StoreSession store, Session session, Caller caller, Instant now) {
    String task = session.facts().taskId();
    if (status == SessionStatus.ENDED && task != null) {
      store.append(
          new HistoryEntry(
              0,
              task,
              now,
              caller.actor(),
              caller.role(),
              HistoryAction.SESSION_ENDED,
              null,
              null,
              reason,
              false,
              "session " + session.id() + (exitCode == null ? "" : ", exit code " + exitCode)));
    }
  }
}
