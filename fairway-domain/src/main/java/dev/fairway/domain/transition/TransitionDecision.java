package dev.fairway.domain.transition;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.TaskState;

/** The answer to a change of state. */
public sealed interface TransitionDecision {

  record Moved(TaskState state, HistoryEntry history) implements TransitionDecision {}

  /** The task is in that state already, and there is neither a commit nor a reason to record. */
  record Unchanged() implements TransitionDecision {}

  record Refused(Refusal refusal) implements TransitionDecision {}
}
