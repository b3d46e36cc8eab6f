package dev.fairway.domain.report;

import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long a task has been in each of its states. */
public final class TimeInState {

  private TimeInState() {}

  /**
   * Sums up the time between changes of state; the state it is in now counts up to {@code now}. How
   * long a task was anywhere before an import gave it its state is not known and does not count.
   *
   * @param history oldest first
   * @return states in the order in which they were first entered; times are at least zero
   */
  public static Map<String, Duration> of(List<HistoryEntry> history, Instant now) {
    Map<String, Duration> times = new LinkedHashMap<>();
    String state = null;
    Instant since = null;
    for (HistoryEntry entry : history) {
      if (entry.toStatus() == null) {
        continue;
      }
      if (state != null && since != null && entry.action() != HistoryAction.SEEDED) {
        times.merge(state, between(since, entry.at()), Duration::plus);
      }
      state = entry.toStatus();
      since = entry.at();
    }
    if (state != null && since != null) {
      times.merge(state, between(since, now), Duration::plus);
    }
    return times;
  }

  private static Duration between(Instant from, Instant to) {
    return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
  }
}
