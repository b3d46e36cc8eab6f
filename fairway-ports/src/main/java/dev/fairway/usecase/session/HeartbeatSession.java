package dev.fairway.usecase.session;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.session.Session;
import dev.fairway.port.store.StoreSession;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.Optional;

/** A sign of life: takes back that a session was found stale, and renews the leases it holds. */
public final class HeartbeatSession {

  private final Project project;

  public HeartbeatSession(Project project) {
    this.project = project;
  }

  public Outcome<HeardSession> beat(String id) {
    Instant now = project.now();
    Outcome<HeardSession.Saved> outcome = project.store().write(store -> beat(store, id, now));
    return HeardSession.read(outcome, project, now);
  }

  private static Outcome<HeardSession.Saved> beat(StoreSession store, String id, Instant now) {
    Optional<Session> found = store.session(id);
    if (found.isEmpty()) {
      return Missing.session(store, id);
    }
    Session before = found.get();
    if (before.isEnded()) {
      return Outcome.refused(new Refusal.SessionEnded(id));
    }
    Session saved = store.put(before.heard(before.facts(), now));
    return Outcome.done(new HeardSession.Saved(saved, false, Leases.renew(store, id, before, now)));
  }
}
