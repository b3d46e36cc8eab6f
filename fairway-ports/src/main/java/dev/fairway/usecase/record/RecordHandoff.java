package dev.fairway.usecase.record;

import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.DefinitionRules;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.port.store.StoreSession;
import dev.fairway.usecase.GivenCommit;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;

/** Passes work on to another role. */
public final class RecordHandoff {

  private final Project project;

  public RecordHandoff(Project project) {
    this.project = project;
  }

  /**
   * @param handoff without an id; its time is the caller's; the repository must have its commit
   */
  public Outcome<Handoff> record(Handoff handoff, Caller caller) {
    if (!project.policy().isKnownRole(handoff.toRole())) {
      return Outcome.invalid(
          "to",
          "unknown role '" + handoff.toRole() + "'",
          DefinitionRules.nearestOrAll(handoff.toRole(), "roles", project.policy().roleNames()));
    }
    String commit = handoff.commit();
    if (commit == null) {
      return project.store().write(store -> record(store, handoff, caller));
    }
    Outcome<String> full = GivenCommit.fullId(project, commit);
    if (!(full instanceof Outcome.Done<String> known)) {
      return full.failed();
    }
    Handoff exact = handoff.withCommit(known.value());
    return project.store().write(store -> record(store, exact, caller));
  }

  private static Outcome<Handoff> record(StoreSession store, Handoff handoff, Caller caller) {
    if (store.task(handoff.taskId()).isEmpty()) {
      return Missing.task(store, handoff.taskId());
    }
    Handoff recorded = store.add(handoff);
    store.append(
        HistoryEntry.note(
            handoff.taskId(),
            HistoryAction.HANDOFF_RECORDED,
            caller,
            handoff.recordedAt(),
            "to " + handoff.toRole()));
    return Outcome.done(recorded);
  }
}
