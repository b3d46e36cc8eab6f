package dev.fairway.domain.review;

import java.util.Locale;

/** Where a task's review stands; derived, never stored. */
public enum ReviewStatus {
  /** Nobody was asked and nobody has spoken. */
  NONE,
  /** A verdict that is asked for, or a domain's approval, is still to come. */
  PENDING,
  /** Somebody's latest word asks for changes. */
  CHANGES,
  /** Somebody's latest word is a rejection. */
  REJECTED,
  APPROVED;

  /** The word in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
