package dev.fairway.adapter.jdbc;

import dev.fairway.domain.task.Timestamps;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days as text of fixed width, {@code 2026-11-01}, on every database. */
final class Dates {

  private static final int WIDTH = 10;
  private static final String MIDNIGHT = "T00:00:00.000Z";

  private Dates() {}

  /**
   * @throws IllegalArgumentException for a year that does not have four digits
   */
  static String text(LocalDate date) {
    return Timestamps.text(date.atStartOfDay(ZoneOffset.UTC).toInstant()).substring(0, WIDTH);
  }

  /**
   * Reads what {@link #text} writes.
   *
   * @throws IllegalArgumentException for anything else, and for a day that does not exist
   */
  static LocalDate date(String text) {
    return LocalDate.ofInstant(Timestamps.instant(text + MIDNIGHT), ZoneOffset.UTC);
  }
}
