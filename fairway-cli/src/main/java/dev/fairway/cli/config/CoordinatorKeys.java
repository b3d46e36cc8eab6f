package dev.fairway.cli.config;

import dev.fairway.domain.policy.CoordinatorPolicy;

/** The {@code [coordinator]} table. */
final class CoordinatorKeys {

  private CoordinatorKeys() {}

  static CoordinatorPolicy read(Section root) {
    Section at = root.table("coordinator");
    return new CoordinatorPolicy(
        WholeNumber.read(at, "max_primary_tracks", 0),
        WholeNumber.read(at, "max_sidecar_tracks", 0),
        WholeNumber.read(at, "max_review_tracks", 0),
        DurationText.read(at, "checkpoint_stale_after"));
  }
}
