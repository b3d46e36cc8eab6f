package dev.fairway.domain.report;

import java.util.Locale;

/** A kind of trouble that the health report looks for. */
public enum HealthCheck {
  /** In the active state, but nobody is known to attend to it. */
  UNATTENDED,
  /** Its lease has run out. */
  EXPIRED_CLAIM,
  /** In the blocked state. */
  BLOCKED,
  /** Depends on a task that the store does not have. */
  MISSING_DEPENDENCY,
  /** Its role is not configured any more. */
  UNKNOWN_ROLE,
  /** Its state is not configured any more. */
  UNKNOWN_STATUS,
  /** Finished or active without the evidence that a gate asks for. */
  EVIDENCE_GAP,
  /** Finished without the approvals that it names, or somebody was asked and has not answered. */
  REVIEW_DEBT,
  /** Handed on, and nobody has taken note. */
  UNACKNOWLEDGED_HANDOFF;

  /** The word in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
