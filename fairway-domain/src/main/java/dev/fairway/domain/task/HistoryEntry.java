package dev.fairway.domain.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit trail; only ever added.
 *
 * @param id given by the store; 0 before
 * @param role the role of the caller, when it had one
 * @param fromStatus null when the status is not what changed
 * @param forced whether a rule was overridden
 * @param detail what else there is to know, for people: changed fields, the former holder
 */
public record HistoryEntry(
    long id,
    String taskId,
    Instant at,
    Actor actor,
    @Nullable String role,
    HistoryAction action,
    @Nullable String fromStatus,
    @Nullable String toStatus,
    @Nullable String reason,
    boolean forced,
    @Nullable String detail) {

  /** A row about something other than the status. */
  public static HistoryEntry note(
      String taskId, HistoryAction action, Caller caller, Instant at, @Nullable String detail) {
    return new HistoryEntry(
        0, taskId, at, caller.actor(), caller.role(), action, null, null, null, false, detail);
  }
}
