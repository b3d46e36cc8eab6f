package dev.fairway.cli.config;

import dev.fairway.domain.policy.GatePolicy;

/** The {@code [gates]} table. */
final class GateKeys {

  private GateKeys() {}

  static GatePolicy read(Section root) {
    Section at = root.table("gates");
    GatePolicy standard = GatePolicy.standard();
    return new GatePolicy(
        at.flag("require_evidence_before_done", standard.requireEvidenceBeforeDone()),
        at.flag("require_review_before_done", standard.requireReviewBeforeDone()),
        at.flag("require_handoff_before_merge_ready", standard.requireHandoffBeforeMergeReady()),
        at.flag("require_blocked_reason", standard.requireBlockedReason()),
        at.flag("allow_force_without_reason", standard.allowForceWithoutReason()));
  }
}
