package dev.fairway.domain.policy;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much one role may have open at once; a limit that is null is not checked.
 *
 * @param checkpointStaleAfter age from which an open checkpoint counts as stale; null means never
 */
public record CoordinatorPolicy(
    @Nullable Integer maxPrimaryTracks,
    @Nullable Integer maxSidecarTracks,
    @Nullable Integer maxReviewTracks,
    @Nullable Duration checkpointStaleAfter) {

  private static final Duration USUAL_PATIENCE = Duration.ofHours(24);

  public static CoordinatorPolicy unlimited() {
    return new CoordinatorPolicy(null, null, null, null);
  }

  /**
   * How long a handoff may wait for its receiver, and something blocked for news: as long as an
   * open checkpoint may go without renewal, or a day where that is not limited.
   */
  public Duration patience() {
    return checkpointStaleAfter == null ? USUAL_PATIENCE : checkpointStaleAfter;
  }
}
