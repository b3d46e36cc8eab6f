package dev.fairway.usecase.checkpoint;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.port.store.StoreSession;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;

/** Says where a task stands; from then on that is the decision about it. */
public final class RecordCheckpoint {

  private final Project project;

  public RecordCheckpoint(Project project) {
    this.project = project;
  }

  /**
   * @param checkpoint without an id; its time is the caller's
   */
  public Outcome<Checkpoint> record(Checkpoint checkpoint, Caller caller) {
    return project.store().write(store -> record(store, checkpoint, caller));
  }

  private static Outcome<Checkpoint> record(
      StoreSession store, Checkpoint checkpoint, Caller caller) {
    if (store.lock(checkpoint.taskId()).isEmpty()) { // two decisions take turns
      return Missing.task(store, checkpoint.taskId());
    }
    Checkpoint recorded = store.add(checkpoint);
    String summary = checkpoint.summary();
    String detail = checkpoint.state().word() + (summary == null ? "" : ": " + summary);
    store.append(
        HistoryEntry.note(
            checkpoint.taskId(),
            HistoryAction.CHECKPOINT_RECORDED,
            caller,
            checkpoint.recordedAt(),
            detail));
    return Outcome.done(recorded);
  }
}
