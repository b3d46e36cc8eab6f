package dev.fairway.adapter.postgres;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Reads {@code timestamptz} as PostgreSQL writes it in ISO style, whatever the session's time zone:
 * {@code 2026-11-02 01:45:00.123+13:45}, {@code 0001-12-31 20:29:08-03:30:52 BC}. Written out by
 * hand because every command does it, and formatters and the driver's calendars load locale data.
 */
final class TimeText {

  private final String text;
  private int at;

  private TimeText(String text) {
    this.text = text;
  }

  /**
   * @throws IllegalArgumentException for another shape
   * @throws java.time.DateTimeException for a date or time that does not exist
   */
  static Instant instant(String text) {
    return new TimeText(text).read();
  }

  private Instant read() {
    int year = number();
    skip('-');
    int month = number();
    skip('-');
    int day = number();
    skip(' ');
    int hour = number();
    skip(':');
    int minute = number();
    skip(':');
    int second = number();
    int nanos = isAt('.') ? nanos() : 0;
    int offset = offset();
    if (at < text.length()) {
      skip(' ');
      skip('B');
      skip('C');
      year = 1 - year;
    }
    LocalDateTime local = LocalDateTime.of(year, month, day, hour, minute, second, nanos);
    return local.toInstant(ZoneOffset.UTC).minusSeconds(offset);
  }

  private int nanos() {
    skip('.');
    int start = at;
    int digits = number();
    for (int i = at - start; i < 9; i++) {
      digits *= 10;
    }
    return digits;
  }

  /** In seconds; minutes and seconds may be left out. */
  private int offset() {
    boolean west = isAt('-');
    skip(west ? '-' : '+');
    int seconds = number() * 3600;
    if (isAt(':')) {
      skip(':');
      seconds += number() * 60;
    }
    if (isAt(':')) {
      skip(':');
      seconds += number();
    }
    return west ? -seconds : seconds;
  }

  private boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void skip(char c) {
    if (!isAt(c)) {
      throw new IllegalArgumentException("not a time");
    }
    at++;
  }

  private int number() {
    int start = at;
    int number = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      number = number * 10 + text.charAt(at) - '0';
      at++;
    }
    if (at == start || at - start > 9) {
      throw new IllegalArgumentException("not a time");
    }
    return number;
  }
}
