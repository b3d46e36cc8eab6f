package dev.fairway.domain.importing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state that a queue file gives a task; null where it says nothing.
 *
 * @param owner a role, a person or a provider
 * @param commit verbatim
 */
public record SeedState(
    @Nullable String status,
    @Nullable String owner,
    @Nullable String branch,
    @Nullable String commit,
    @Nullable Instant completedAt) {

  public static SeedState none() {
    return new SeedState(null, null, null, null, null);
  }
}
