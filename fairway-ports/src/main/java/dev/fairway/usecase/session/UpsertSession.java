package dev.fairway.usecase.session;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.session.Change;
import dev.fairway.domain.session.ProcessMark;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionFacts;
import dev.fairway.domain.session.SessionField;
import dev.fairway.domain.session.SessionPatch;
import dev.fairway.domain.task.Caller;
import dev.fairway.port.store.StoreSession;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Begins a session, or says something new about one; either way it is a sign of life. */
public final class UpsertSession {

  /**
   * @param said null unless the caller says what has become of it
   */
  public record Request(String id, SessionPatch patch, @Nullable SaidStatus said, Caller caller) {}

  private final Project project;

  public UpsertSession(Project project) {
    this.project = project;
  }

  public Outcome<HeardSession> upsert(Request request) {
    Instant now = project.now();
    SessionPatch patch = identified(request.patch());
    Outcome<HeardSession.Saved> outcome =
        project.store().write(store -> upsert(store, request, patch, now));
    return HeardSession.read(outcome, project, now);
  }

  /** With the time at which the process began, which tells it from later ones of that number. */
  private SessionPatch identified(SessionPatch patch) {
    ProcessMark mark = patch.process().value();
    if (mark == null || mark.startedAt() != null) {
      return patch;
    }
    Instant began = project.processes().startOf(mark.pid()).orElse(null);
    Change<ProcessMark> known = Change.to(new ProcessMark(mark.pid(), began));
    return new SessionPatch(patch.texts(), known, patch.manualUntil());
  }

  /** The same inside a transaction that has begun. */
  Outcome<HeardSession.Saved> upsert(
      StoreSession store, Request request, SessionPatch patch, Instant now) {
    String task = patch.text(SessionField.TASK_ID);
    if (task != null && store.task(task).isEmpty()) {
      return Missing.task(store, task);
    }
    Session before = store.session(request.id()).orElse(null);
    SaidStatus said = request.said();
    if (before != null && before.isEnded() && (said == null || !said.isLive())) {
      return Outcome.refused(new Refusal.SessionEnded(before.id()));
    }
    Session heard = heard(before, request, patch, now);
    Session saved = store.put(said == null ? heard : said.applyTo(heard, request.caller(), now));
    if (said != null) {
      said.note(store, saved, request.caller(), now);
    }
    boolean alive = said == null || said.isLive();
    return Outcome.done(
        new HeardSession.Saved(
            saved,
            before == null,
            alive ? Leases.renew(store, saved.id(), before, now) : List.of()));
  }

  private Session heard(
      @Nullable Session before, Request request, SessionPatch patch, Instant now) {
    String host = project.processes().host();
    String backend = project.policy().sessions().defaultBackend();
    Caller caller = request.caller();
    if (before == null) {
      SessionPatch whole = patch.orElse(SessionField.ROLE, caller.role());
      SessionFacts facts = whole.applyTo(null, host, backend);
      return Session.start(request.id(), facts, caller.actor(), now);
    }
    if (before.isEnded()) {
      SessionFacts facts = patch.applyTo(before.facts().movedTo(host), host, backend);
      return before.restarted(facts, caller.actor(), now);
    }
    return before.heard(patch.applyTo(before.facts(), host, backend), now);
  }
}
