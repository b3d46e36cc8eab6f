package dev.fairway.usecase.lane;

import dev.fairway.domain.lane.Obstacle;
import java.util.List;
import java.util.Locale;

/**
 * What became of a lane.
 *
 * @param report the lane as it is afterwards
 * @param problems why nothing was done, or what speaks against it
 */
public record LaneChange(LaneReport report, Action action, List<Obstacle> problems) {

  /** What was done. */
  public enum Action {
    CREATED,
    REMOVED,
    /** Its folder was gone, and now its registration is too. */
    FORGOTTEN,
    /** Nothing had to be done. */
    KEPT,
    /** There is nothing to remove. */
    ABSENT,
    /** Nothing speaks against removing it, but nobody has asked for that. */
    REMOVABLE,
    /** A rule said no. */
    REFUSED,
    /** Git said no. */
    FAILED;

    /** The word in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public LaneChange {
    problems = List.copyOf(problems);
  }

  /** Whether any of the changes ended in some way. */
  public static boolean any(List<LaneChange> changes, Action action) {
    for (LaneChange change : changes) {
      if (change.action() == action) {
        return true;
      }
    }
    return false;
  }
}
