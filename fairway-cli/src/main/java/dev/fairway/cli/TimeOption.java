package dev.fairway.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Times and days as options take them: of four-digit years, so that they can be written down. */
final class TimeOption {

  private TimeOption() {}

  /** A time, to the millisecond. */
  static Instant time(String name, String value) {
    try {
      if (hasYear(value)) {
        return Instant.parse(value).truncatedTo(ChronoUnit.MILLIS);
      }
    } catch (DateTimeException unreadable) {
      // said below
    }
    throw Complaint.usage(
        name + " wants a time such as 2026-11-01T09:30:00Z, not '" + Printable.line(value) + "'",
        null);
  }

  static LocalDate day(String name, String value) {
    try {
      if (hasYear(value)) {
        return LocalDate.parse(value);
      }
    } catch (DateTimeException unreadable) {
      // said below
    }
    throw Complaint.usage(
        name + " wants a day such as 2026-11-01, not '" + Printable.line(value) + "'", null);
  }

  private static boolean hasYear(String value) {
    return !value.startsWith("+") && !value.startsWith("-");
  }
}
