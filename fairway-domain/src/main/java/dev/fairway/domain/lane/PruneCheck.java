package dev.fairway.domain.lane;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What speaks against removing a lane's worktree; its branch stays in any case. */
public final class PruneCheck {

  private PruneCheck() {}

  /**
   * @param base what the lane's commits should be on
   * @param here the top folder of the worktree that the call was made in; null outside of one
   * @param active tasks in progress on the lane's branch
   * @param force whether work may be lost
   */
  public static List<Obstacle> obstacles(
      LaneFacts lane, String base, @Nullable String here, List<String> active, boolean force) {
    List<Obstacle> obstacles = new ArrayList<>(firm(lane, here));
    if (force || !obstacles.isEmpty()) {
      return obstacles;
    }
    for (String task : active) {
      obstacles.add(
          new Obstacle(
              "active", "task " + task + " is in progress there", "fairway release " + task));
    }
    Checkout checkout = lane.checkout();
    String remove = "fairway worktree prune --force --role " + ShellWord.of(lane.role());
    if (checkout == null) {
      Unreadable trouble = lane.trouble();
      String why = trouble == null ? "" : ": " + trouble.reason();
      obstacles.add(new Obstacle("unreadable", "it cannot be read" + why, remove));
      return obstacles;
    }
    if (lane.changes().isDirty()) {
      obstacles.add(
          new Obstacle(
              "dirty",
              "would lose " + lane.changes().words(),
              LaneCheck.clean(lane.folder(), checkout.unfinished())));
    }
    if (checkout.branch() == null) {
      obstacles.add(
          new Obstacle(
              "detached",
              "would lose what is checked out if no branch has it: " + checkout.commit(),
              lane.git() + " switch --create ‹branch›"));
    }
    Distance distance = lane.distance();
    if (distance != null && distance.ahead() > 0) {
      obstacles.add(
          new Obstacle(
              "unmerged",
              lane.branch()
                  + " has "
                  + Counted.of(distance.ahead(), "commit")
                  + " that "
                  + base
                  + " lacks; the branch would stay",
              remove));
    }
    return obstacles;
  }

  /**
   * What went with a worktree that was removed by force.
   *
   * @param stranded how many commits no branch has, of those that were checked out
   */
  public static List<Obstacle> lost(LaneFacts lane, int stranded) {
    List<Obstacle> lost = new ArrayList<>();
    if (lane.changes().isDirty()) {
      lost.add(new Obstacle("dirty", "lost " + lane.changes().words(), null));
    }
    Checkout checkout = lane.checkout();
    if (stranded > 0 && checkout != null) {
      lost.add(
          new Obstacle(
              "detached",
              "left " + Counted.of(stranded, "commit") + " that no branch has",
              "git branch ‹name› " + checkout.commit()));
    }
    return lost;
  }

  /** What not even force overrides. */
  private static List<Obstacle> firm(LaneFacts lane, @Nullable String here) {
    if (lane.place() == LaneFacts.Place.FOREIGN) {
      return List.of(
          new Obstacle("foreign", lane.folder() + " is not a worktree of this repository", null));
    }
    if (lane.folder().equals(here)) {
      return List.of(
          new Obstacle("here", "this call was made in " + lane.folder(), "cd ‹another folder›"));
    }
    Checkout checkout = lane.checkout();
    if (checkout != null && checkout.locked()) {
      return List.of(locked(lane));
    }
    return List.of();
  }

  /** Git was told to keep it. */
  public static Obstacle locked(LaneFacts lane) {
    return new Obstacle(
        "locked",
        lane.folder() + " is locked",
        "git worktree unlock " + ShellWord.of(lane.folder()));
  }
}
