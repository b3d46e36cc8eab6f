package dev.fairway.domain.task;

import java.util.Locale;

/** What a row of a task's history records. */
public enum HistoryAction {
  CREATED,
  IMPORTED,
  UPDATED,
  REIMPORTED,
  SEEDED,
  CLAIMED,
  TAKEN_OVER,
  RELEASED,
  STATUS_CHANGED,
  EVIDENCE_RECORDED,
  HANDOFF_RECORDED,
  HANDOFF_ACKNOWLEDGED,
  REVIEW_REQUESTED,
  REVIEW_RECORDED,
  CHECKPOINT_RECORDED,
  WATCHER_STARTED,
  /** The session that named the task has ended. */
  SESSION_ENDED;

  /** The word in JSON and SQL. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static HistoryAction of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** True for the rows that an import leaves behind: they are not a task's own history. */
  public boolean isFromImport() {
    return this == IMPORTED || this == REIMPORTED || this == SEEDED;
  }
}
