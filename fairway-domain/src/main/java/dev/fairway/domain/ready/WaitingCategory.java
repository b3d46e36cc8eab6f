package dev.fairway.domain.ready;

import java.util.Locale;

/** Why a task that is not finished is not ready either; the first that applies, in this order. */
public enum WaitingCategory {
  /** Somebody holds it. */
  CLAIMED,
  /** In the active state, though nobody holds it: imported so, and its role may claim it. */
  UNATTENDED,
  /** In the blocked state. */
  BLOCKED,
  /** In another state that is neither initial nor terminal. */
  OTHER_STATE,
  /** Depends on a task that the store does not have. */
  MISSING_DEPENDENCY,
  /** Depends on a task that is not finished. */
  DEPENDENCY,
  /** Has a child that is not finished. */
  CONTAINER;

  /** The word in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
