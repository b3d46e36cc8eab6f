package dev.fairway.domain.coordination;

import dev.fairway.domain.policy.CoordinatorPolicy;
import dev.fairway.domain.task.Task;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds roles that have more open than they may. What was begun last is what gives way. */
final class TrackTroubles {

  private static final int SHOWN = 5;

  private final CoordinatorPolicy limits;

  TrackTroubles(CoordinatorPolicy limits) {
    this.limits = limits;
  }

  List<Trouble> of(RoleTracks tracks) {
    List<Trouble> troubles = new ArrayList<>();
    List<Task> primary = excess(tracks.primary(), limits.maxPrimaryTracks());
    if (!primary.isEmpty()) {
      List<String> commands = new ArrayList<>();
      primary.forEach(task -> commands.add(Remedy.release(task.id(), null)));
      List<String> held = new ArrayList<>();
      tracks.primary().forEach(task -> held.add(task.id()));
      troubles.add(
          Trouble.ofRole(
              TroubleKind.TOO_MANY_PRIMARY_TRACKS,
              tracks.role(),
              tracks.role() + " holds " + count(held, limits.maxPrimaryTracks()),
              Remedy.all(commands)));
    }
    List<SideTrack> side = excess(tracks.side(), limits.maxSidecarTracks());
    if (!side.isEmpty()) {
      List<String> commands = new ArrayList<>();
      side.forEach(track -> track.items().forEach(item -> commands.add(close(track, item))));
      List<String> open = new ArrayList<>();
      tracks.side().forEach(track -> open.add(track.taskId()));
      troubles.add(
          Trouble.ofRole(
              TroubleKind.TOO_MANY_SIDE_TRACKS,
              tracks.role(),
              tracks.role() + " has side tracks on " + count(open, limits.maxSidecarTracks()),
              Remedy.all(commands)));
    }
    Trouble reviews = reviews(tracks);
    if (reviews != null) {
      troubles.add(reviews);
    }
    return troubles;
  }

  /** Unlike work, reviews are finished rather than put aside: the oldest first. */
  private @Nullable Trouble reviews(RoleTracks tracks) {
    int excess = excess(tracks.review(), limits.maxReviewTracks()).size();
    if (excess == 0) {
      return null;
    }
    List<String> commands = new ArrayList<>();
    for (PendingReview review : tracks.review().subList(0, excess)) {
      commands.add(Remedy.review(review.taskId(), review.role()));
    }
    List<String> asked = new ArrayList<>();
    tracks.review().forEach(review -> asked.add(review.taskId()));
    return Trouble.ofRole(
        TroubleKind.TOO_MANY_REVIEW_TRACKS,
        tracks.role(),
        tracks.role() + " is asked to review " + count(asked, limits.maxReviewTracks()),
        Remedy.all(commands));
  }

  private static <T> List<T> excess(List<T> open, @Nullable Integer most) {
    return most == null || open.size() <= most ? List.of() : open.subList(most, open.size());
  }

  private static String count(List<String> ids, @Nullable Integer most) {
    List<String> shown = new ArrayList<>(ids.subList(0, Math.min(SHOWN, ids.size())));
    if (shown.size() < ids.size()) {
      shown.add("…");
    }
    return String.join(", ", shown) + ": " + ids.size() + " instead of at most " + most;
  }

  private static String close(SideTrack track, SideTrack.Item item) {
    return switch (item.kind()) {
      case SESSION -> Remedy.endSession(item.id(), null);
      case WATCHER -> Remedy.finishWatcher(item.id());
      case CHECKPOINT -> Remedy.park(track.taskId());
    };
  }
}
