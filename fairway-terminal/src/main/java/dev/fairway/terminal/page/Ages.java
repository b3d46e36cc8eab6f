package dev.fairway.terminal.page;

import dev.fairway.domain.task.Timestamps;
import java.time.Duration;
import java.time.Instant;

/** Times as people say them, in few cells. */
final class Ages {

  private Ages() {}

  /** {@code now}, {@code 12 min}, {@code 3 h}, {@code 5 d}, {@code 2 y}; clocks may differ. */
  static String of(Instant since, Instant now) {
    long minutes = Math.max(0, Duration.between(since, now).toMinutes());
    if (minutes < 1) {
      return "now";
    }
    if (minutes < 60) {
      return minutes + " min";
    }
    if (minutes < 48 * 60) {
      return minutes / 60 + " h";
    }
    long days = minutes / (24 * 60);
    return days < 730 ? days + " d" : days / 365 + " y";
  }

  /** {@code 2026-11-01 12:30}, in UTC. */
  static String minute(Instant at) {
    return Timestamps.text(at).substring(0, 16).replace('T', ' ');
  }
}
