package dev.fairway.usecase.session;

import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.task.Caller;
import dev.fairway.port.store.StoreSession;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Says that a session is over, one's own or another's. It gives back no task: whoever takes one
 * over decides that.
 */
public final class EndSession {

  private final Project project;

  public EndSession(Project project) {
    this.project = project;
  }

  /**
   * @param said that it has ended, or that it is gone without having ended
   */
  public Outcome<HeardSession> end(String id, SaidStatus said, Caller caller) {
    Instant now = project.now();
    Outcome<HeardSession.Saved> outcome =
        project.store().write(store -> end(store, id, said, caller, now));
    return HeardSession.read(outcome, project, now);
  }

  private static Outcome<HeardSession.Saved> end(
      StoreSession store, String id, SaidStatus said, Caller caller, Instant now) {
    Optional<Session> found = store.session(id);
    if (found.isEmpty()) {
      return Missing.session(store, id);
    }
    Session session = found.get();
    if (session.isEnded()) {
      return Outcome.done(saved(completed(store, session, said)));
    }
    Session saved = store.put(said.applyTo(session, caller, now));
    said.note(store, saved, caller, now);
    return Outcome.done(saved(saved));
  }

  /** An end is recorded once; a later word only adds the exit code that the first did not know. */
  private static Session completed(StoreSession store, Session session, SaidStatus said) {
    SessionEnd end = session.end();
    if (end == null || end.exitCode() != null || said.exitCode() == null) {
      return session;
    }
    return store.put(
        session.ended(new SessionEnd(end.at(), end.by(), end.reason(), said.exitCode())));
  }

  private static HeardSession.Saved saved(Session session) {
    return new HeardSession.Saved(session, false, List.of());
  }
}
