package dev.fairway.domain.session;

import static dev.fairway.domain.Example.EARLIER;
import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.S1;

import dev.fairway.domain.policy.SessionPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The session that the tests of its rules start from. */
final class SessionExample {

  static final SessionWork IDLE = new SessionWork(false, null);
  static final Duration PATIENCE = Duration.ofHours(12);

  private SessionExample() {}

  static SessionFacts facts(Map<SessionField, String> texts) {
    return new SessionPatch(texts, Change.none(), Change.none()).applyTo(null, "quay", "shell");
  }

  /** s-1 on host quay, for T-1, without a process; heard of at {@code EARLIER}. */
  static Session session() {
    return Session.start("s-1", facts(Map.of(SessionField.TASK_ID, "T-1")), S1, EARLIER);
  }

  static Session withPid() {
    SessionPatch patch =
        new SessionPatch(Map.of(), Change.to(new ProcessMark(4711, EARLIER)), Change.none());
    return session().with(patch.applyTo(session().facts(), "quay", "shell"));
  }

  static Session vouchedUntil(Instant until) {
    SessionPatch patch = new SessionPatch(Map.of(), Change.none(), Change.to(until));
    return session().with(patch.applyTo(session().facts(), "quay", "shell"));
  }

  static SessionReading read(Session session, ProcessSign sign) {
    return read(session, sign, IDLE, null);
  }

  static SessionReading read(
      Session session, ProcessSign sign, SessionWork work, @Nullable Duration staleAfter) {
    return new SessionCheck(new SessionPolicy("shell", staleAfter), NOW).read(session, sign, work);
  }
}
