package dev.fairway.domain.task;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Times as text: RFC 3339 in UTC with exactly three fraction digits, so that every text is equally
 * long and sorts by time. Written out by hand because every command does it and formatters load
 * locale data.
 */
public final class Timestamps {

  /** Epoch seconds of the first instant of the year 0, and of the year 10000. */
  private static final long FIRST = -62_167_219_200L;

  private static final long AFTER_LAST = 253_402_300_800L;

  private Timestamps() {}

  /** Whether a time has a text: whether it is in the years 0 to 9999, in UTC. */
  public static boolean hasText(Instant time) {
    return time.getEpochSecond() >= FIRST && time.getEpochSecond() < AFTER_LAST;
  }

  /**
   * {@code 2026-11-01T09:30:00.000Z}.
   *
   * @param time in the years 0 to 9999; what is shorter than a millisecond is cut off
   * @throws IllegalArgumentException for any other year: its text would not sort by time
   */
  public static String text(Instant time) {
    if (!hasText(time)) {
      throw new IllegalArgumentException("not in the years 0 to 9999: " + time);
    }
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
   * @throws IllegalArgumentException for any other shape, and for a date or time that does not
   *     exist
   */
  public static Instant instant(String text) {
    if (!hasSeparators(text)) {
      throw malformed(text, null);
    }
    try {
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
    } catch (DateTimeException e) {
      throw malformed(text, e);
    }
  }

  private static boolean hasSeparators(String text) {
    return text.length() == 24
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && text.charAt(10) == 'T'
        && text.charAt(13) == ':'
        && text.charAt(16) == ':'
        && text.charAt(19) == '.'
        && text.charAt(23) == 'Z';
  }

  private static int number(String text, int from, int count) {
    int number = 0;
    for (int i = from; i < from + count; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw malformed(text, null);
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  private static IllegalArgumentException malformed(String text, @Nullable Throwable cause) {
    return new IllegalArgumentException("not a timestamp: " + text, cause);
  }
}
