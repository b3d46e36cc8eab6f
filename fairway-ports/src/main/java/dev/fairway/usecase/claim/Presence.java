package dev.fairway.usecase.claim;

import dev.fairway.domain.claim.HolderPresence;
import dev.fairway.domain.task.Claim;
import org.jspecify.annotations.Nullable;

/** What is known of the session behind a claim. */
final class Presence {

  private Presence() {}

  /** Sessions are not recorded yet by any store, so every holder is unknown. */
  static HolderPresence of(@Nullable Claim claim) {
    return HolderPresence.UNKNOWN;
  }
}
