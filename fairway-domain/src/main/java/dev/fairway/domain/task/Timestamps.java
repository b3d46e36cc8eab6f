package dev.fairway.domain.task;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Times as text: RFC 3339 in UTC with exactly three fraction digits, so that every text is equally
 * long and sorts by time. Written out by hand because every command does it and formatters load
 * locale data.
 */
public final class Timestamps {

  private Timestamps() {}

  /**
   * {@code 2026-11-01T09:30:00.000Z}.
   *
   * @param time in the years 0 to 9999
   */
  public static String text(Instant time) {
    LocalDateTime utc =
        LocalDateTime.ofEpochSecond(time.getEpochSecond(), time.getNano(), ZoneOffset.UTC);
    char[] text = new char[24];
    digits(text, 0, 4, utc.getYear());
    text[4] = '-';
    digits(text, 5, 2, utc.getMonthValue());
    text[7] = '-';
    digits(text, 8, 2, utc.getDayOfMonth());
    text[10] = 'T';
    digits(text, 11, 2, utc.getHour());
    text[13] = ':';
    digits(text, 14, 2, utc.getMinute());
    text[16] = ':';
    digits(text, 17, 2, utc.getSecond());
    text[19] = '.';
    digits(text, 20, 3, utc.getNano() / 1_000_000);
    text[23] = 'Z';
    return new String(text);
  }

  private static void digits(char[] text, int from, int count, int value) {
    int rest = value;
    for (int i = from + count - 1; i >= from; i--) {
      text[i] = (char) ('0' + rest % 10);
      rest /= 10;
    }
  }

  /**
   * Reads what {@link #text} writes.
   *
   * @throws IllegalArgumentException for any other shape
   */
  public static Instant instant(String text) {
    if (text.length() != 24 || text.charAt(23) != 'Z') {
      throw new IllegalArgumentException("not a timestamp: " + text);
    }
    LocalDateTime utc =
        LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 2),
            number(text, 8, 2),
            number(text, 11, 2),
            number(text, 14, 2),
            number(text, 17, 2),
            number(text, 20, 3) * 1_000_000);
    return utc.toInstant(ZoneOffset.UTC);
  }

  private static int number(String text, int from, int count) {
    int number = 0;
    for (int i = from; i < from + count; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new IllegalArgumentException("not a timestamp: " + text);
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
