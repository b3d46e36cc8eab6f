package dev.fairway.domain.policy;

/** The project-wide switches of the {@code [gates]} table. */
public record GatePolicy(
    boolean requireEvidenceBeforeDone,
    boolean requireReviewBeforeDone,
    boolean requireHandoffBeforeMergeReady,
    boolean requireBlockedReason,
    boolean allowForceWithoutReason) {

  public static GatePolicy standard() {
    return new GatePolicy(false, false, false, true, false);
  }
}
