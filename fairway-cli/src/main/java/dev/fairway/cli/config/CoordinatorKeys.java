package dev.fairway.cli.config;

import dev.fairway.domain.policy.CoordinatorPolicy;

/** The {@code [coordinator]} table. */
final class CoordinatorKeys {

  private CoordinatorKeys() {}

  static CoordinatorPolicy read(Section root) {
    Section at = root.table("coordinator");
    return new CoordinatorPolicy(
        at.number("max_primary_tracks", 0),
        at.number("max_sidecar_tracks", 0),
        at.number("max_review_tracks", 0),
        at.duration("checkpoint_stale_after"));
  }
}
