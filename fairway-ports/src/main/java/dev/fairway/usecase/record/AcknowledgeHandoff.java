package dev.fairway.usecase.record;

import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.port.store.StoreSession;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.Optional;

/** Takes note of a handoff; doing so twice changes nothing. */
public final class AcknowledgeHandoff {

  private final Project project;

  public AcknowledgeHandoff(Project project) {
    this.project = project;
  }

  public Outcome<Handoff> acknowledge(long id, Caller caller) {
    Instant now = project.now();
    return project.store().write(store -> acknowledge(store, id, caller, now));
  }

  private static Outcome<Handoff> acknowledge(
      StoreSession store, long id, Caller caller, Instant now) {
    Optional<Handoff> found = store.handoff(id);
    if (found.isEmpty()) {
      return new Outcome.NotFound<>("handoff", Long.toString(id), null);
    }
    store.lock(found.get().taskId()); // two acknowledgements take turns
    Handoff handoff = store.handoff(id).orElseThrow();
    if (handoff.isAcknowledged()) {
      return Outcome.done(handoff);
    }
    Handoff acknowledged =
        handoff.acknowledged(new Handoff.Acknowledgement(caller.actor(), caller.role(), now));
    store.acknowledge(acknowledged);
    store.append(
        HistoryEntry.note(
            handoff.taskId(), HistoryAction.HANDOFF_ACKNOWLEDGED, caller, now, "handoff " + id));
    return Outcome.done(acknowledged);
  }
}
