package dev.fairway.cli.config;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The {@code [claims]} table. */
final class ClaimKeys {

  private ClaimKeys() {}

  /** The lease of a claim that names none; null when claims do not expire. */
  static @Nullable Duration lease(Section root) {
    return DurationText.read(root.table("claims"), "lease");
  }
}
