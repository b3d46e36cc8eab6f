package dev.fairway.cli;

import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words for what waits in the queue. */
public final class QueueWords {

  private QueueWords() {}

  static String nothingReady(Refusal.NothingReady nothing) {
    return "nothing is ready"
        + (nothing.role() == null ? "" : " for " + nothing.role())
        + (nothing.within() == null ? "" : " in " + nothing.within())
        + ": "
        + summary(nothing.waiting());
  }

  static @Nullable String wayOut(Refusal.NothingReady nothing) {
    return nothing.waiting().isEmpty()
        ? "'fairway add' or 'fairway import' brings work"
        : "'fairway ready' lists what waits and why";
  }

  /** {@code 3 wait for a dependency, 1 is blocked}, or that nothing is open at all. */
  public static String summary(Map<WaitingCategory, List<String>> waiting) {
    if (waiting.isEmpty()) {
      return "no task is open";
    }
    List<String> parts = new ArrayList<>();
    for (Map.Entry<WaitingCategory, List<String>> entry : waiting.entrySet()) {
      parts.add(entry.getValue().size() + " " + meaning(entry.getKey()));
    }
    return String.join(", ", parts);
  }

  /** What a category means, as the end of a sentence about tasks. */
  public static String meaning(WaitingCategory category) {
    return switch (category) {
      case CLAIMED -> "claimed";
      case UNATTENDED -> "active but held by nobody";
      case BLOCKED -> "blocked";
      case OTHER_STATE -> "in another state";
      case MISSING_DEPENDENCY -> "waiting for a task that does not exist";
      case DEPENDENCY -> "waiting for a dependency";
      case CONTAINER -> "waiting for their children";
    };
  }
}
