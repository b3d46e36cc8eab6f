package dev.fairway.domain.lane;

import dev.fairway.domain.policy.CoordinatorPolicy;
import java.util.Locale;

/** Whether a lane has too little or too much to do. */
public enum LaneLoad {
  /** Nothing is worked on, though something could be. */
  IDLE,
  /** Nothing is worked on, and nothing could be. */
  EMPTY,
  BUSY,
  /** More is held than the project allows one role; what nobody holds is no track of anybody. */
  OVERLOADED;

  /**
   * @param active tasks in the active state
   * @param held how many of those somebody holds
   * @param ready tasks that could be claimed
   */
  public static LaneLoad of(int active, int held, int ready, CoordinatorPolicy limits) {
    if (active == 0) {
      return ready == 0 ? EMPTY : IDLE;
    }
    Integer most = limits.maxPrimaryTracks();
    return most != null && held > most ? OVERLOADED : BUSY;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
