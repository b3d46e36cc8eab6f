package dev.fairway.usecase.record;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluator;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.StoreSession;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records one attempt to prove something. */
public final class RecordEvidence {

  /**
   * @param gates how the evidence gate and the profile gates of the task stand now
   */
  public record Recorded(Evidence evidence, List<GateEvaluation> gates) {}

  private final Project project;

  public RecordEvidence(Project project) {
    this.project = project;
  }

  /**
   * @param evidence without an id; its time is the caller's
   */
  public Outcome<Recorded> record(Evidence evidence, Caller caller) {
    return project.store().write(store -> record(store, evidence, caller));
  }

  /** The same inside a transaction that has begun. */
  public Outcome<Recorded> record(StoreSession store, Evidence evidence, Caller caller) {
    Optional<Task> task = store.task(evidence.taskId());
    if (task.isEmpty()) {
      return Missing.task(store, evidence.taskId());
    }
    Evidence recorded = store.add(evidence);
    store.append(
        HistoryEntry.note(
            evidence.taskId(),
            HistoryAction.EVIDENCE_RECORDED,
            caller,
            evidence.recordedAt(),
            evidence.result().word() + ": " + evidence.command()));
    List<Evidence> rows = store.evidence(evidence.taskId());
    List<GateEvaluation> gates = new ArrayList<>();
    gates.add(GateEvaluator.evidence(rows));
    gates.addAll(
        GateEvaluator.profileGates(task.get(), rows, project.policy(), evidence.recordedAt()));
    return Outcome.done(new Recorded(recorded, gates));
  }
}
