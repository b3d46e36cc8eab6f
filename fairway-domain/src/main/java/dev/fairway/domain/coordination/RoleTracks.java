package dev.fairway.domain.coordination;

import dev.fairway.domain.policy.CoordinatorPolicy;
import dev.fairway.domain.task.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one role has open.
 *
 * @param primary tasks that it holds in the active state, those held longest first
 * @param side the oldest first
 * @param review the oldest first
 */
public record RoleTracks(
    String role, List<Task> primary, List<SideTrack> side, List<PendingReview> review) {

  public RoleTracks {
    primary = List.copyOf(primary);
    side = List.copyOf(side);
    review = List.copyOf(review);
  }

  /** How many more tasks it may take; null means any number. */
  public @Nullable Integer free(CoordinatorPolicy limits) {
    Integer most = limits.maxPrimaryTracks();
    return most == null ? null : Math.max(0, most - primary.size());
  }
}
