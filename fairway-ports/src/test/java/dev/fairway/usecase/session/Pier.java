package dev.fairway.usecase.session;

import static dev.fairway.usecase.Outcomes.value;

import dev.fairway.domain.session.Change;
import dev.fairway.domain.session.ProcessMark;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionField;
import dev.fairway.domain.session.SessionPatch;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.session.SessionStatus;
import dev.fairway.domain.task.Caller;
import dev.fairway.usecase.Crew;
import dev.fairway.usecase.Machine;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import java.util.Map;

/** A site with a machine, and what the tests of sessions do there all the time. */
final class Pier {

  static final SaidStatus ENDED = new SaidStatus(SessionStatus.ENDED, null, null);

  final Site site;
  final Machine machine = new Machine();

  Pier() {
    this(new SitePolicy());
  }

  Pier(SitePolicy policy) {
    site = new Site(policy);
    site.add("T-1");
  }

  Project project() {
    return site.project(machine);
  }

  static SessionPatch texts(Map<SessionField, String> texts) {
    return new SessionPatch(texts, Change.none(), Change.none());
  }

  static SessionPatch pid(long pid) {
    return new SessionPatch(Map.of(), Change.to(new ProcessMark(pid, null)), Change.none());
  }

  static UpsertSession.Request request(String id, SessionPatch patch) {
    return new UpsertSession.Request(id, patch, null, Crew.ANN);
  }

  Outcome<HeardSession> upsert(String id, SessionPatch patch) {
    return new UpsertSession(project()).upsert(request(id, patch));
  }

  Outcome<HeardSession> say(String id, SaidStatus said, SessionPatch patch) {
    return new UpsertSession(project())
        .upsert(new UpsertSession.Request(id, patch, said, Crew.ANN));
  }

  /** A session that names T-1. */
  SessionReading begin(String id) {
    return value(upsert(id, texts(Map.of(SessionField.TASK_ID, "T-1")))).reading();
  }

  HeardSession beat(String id) {
    return value(new HeartbeatSession(project()).beat(id));
  }

  SessionReading end(String id, Caller caller) {
    return value(new EndSession(project()).end(id, ENDED, caller)).reading();
  }

  Session session(String id) {
    return site.store().<Session>read(view -> view.session(id).orElseThrow());
  }
}
