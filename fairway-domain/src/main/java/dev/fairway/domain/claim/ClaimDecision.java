package dev.fairway.domain.claim;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.TaskState;

/** The answer to a claim. */
public sealed interface ClaimDecision {

  /** The task is the caller's once this is saved. */
  record Granted(TaskState state, HistoryEntry history) implements ClaimDecision {}

  /** The caller's session holds it already; nothing changes. */
  record AlreadyYours() implements ClaimDecision {}

  record Refused(Refusal refusal) implements ClaimDecision {}
}
