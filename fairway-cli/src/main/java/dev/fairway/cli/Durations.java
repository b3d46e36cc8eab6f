package dev.fairway.cli;

import java.time.Duration;

/** Lengths of time on the command line. */
final class Durations {

  private Durations() {}

  /** Reads {@code 30s}, {@code 90m}, {@code 4h} or {@code 7d}. */
  static Duration read(String name, String text) {
    int digits = text.length() - 1;
    try {
      long amount = digits < 1 ? 0 : Long.parseLong(text.substring(0, digits));
      if (amount > 0 && amount < 1_000_000) {
        switch (text.charAt(digits)) {
          case 's':
            return Duration.ofSeconds(amount);
          case 'm':
            return Duration.ofMinutes(amount);
          case 'h':
            return Duration.ofHours(amount);
          case 'd':
            return Duration.ofDays(amount);
          default:
            break;
        }
      }
    } catch (NumberFormatException notANumber) {
      // said below
    }
    throw Complaint.usage(
        name + " wants a length of time such as 90m, 4h or 7d, not '" + text + "'", null);
  }
}
