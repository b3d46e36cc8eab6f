package dev.fairway.domain.claim;

/** What is known of the session that holds a task. */
public enum HolderPresence {
  LIVE,
  STALE,
  ENDED,
  /** No such session is recorded. */
  UNKNOWN
}
