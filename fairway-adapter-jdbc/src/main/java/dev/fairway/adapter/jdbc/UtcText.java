package dev.fairway.adapter.jdbc;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Times as text of fixed width, {@code 2026-11-01T09:30:00.000Z}, which sorts like the times
 * themselves. Computed here because the formatters of {@code java.time} cost a command several
 * milliseconds to load.
 */
public final class UtcText {

  /** Characters of every text. */
  public static final int LENGTH = 24;

  private static final long DAY = 86_400_000L;
  private static final long FIRST = -62_167_219_200_000L; // 0000-01-01
  private static final long AFTER_LAST = 253_402_300_800_000L; // 10000-01-01
  private static final String SHAPE = "dddd-dd-ddTdd:dd:dd.dddZ";

  private UtcText() {}

  /**
   * @param time what is finer than a millisecond is cut off
   * @throws IllegalArgumentException outside the years 0 to 9999
   */
  public static String of(Instant time) {
    long millis = time.toEpochMilli();
    if (millis < FIRST || millis >= AFTER_LAST) {
      throw new IllegalArgumentException("a time must lie in the years 0 to 9999");
    }
    char[] text = SHAPE.toCharArray();
    date(text, Math.floorDiv(millis, DAY));
    long rest = Math.floorMod(millis, DAY);
    digits(text, 11, 2, rest / 3_600_000);
    digits(text, 14, 2, rest / 60_000 % 60);
    digits(text, 17, 2, rest / 1000 % 60);
    digits(text, 20, 3, rest % 1000);
    return new String(text);
  }

  /** The time that a text says; null when it is not of this shape or there is no such time. */
  public static @Nullable Instant time(String text) {
    if (text.length() != LENGTH) {
      return null;
    }
    for (int i = 0; i < LENGTH; i++) {
      char wanted = SHAPE.charAt(i);
      char found = text.charAt(i);
      boolean fits = wanted == 'd' ? found >= '0' && found <= '9' : found == wanted;
      if (!fits) {
        return null;
      }
    }
    long days = days(number(text, 0, 4), (int) number(text, 5, 2), (int) number(text, 8, 2));
    long millis =
        days * DAY
            + number(text, 11, 2) * 3_600_000
            + number(text, 14, 2) * 60_000
            + number(text, 17, 2) * 1000
            + number(text, 20, 3);
    if (millis < FIRST || millis >= AFTER_LAST) {
      return null;
    }
    Instant time = Instant.ofEpochMilli(millis);
    return of(time).equals(text) ? time : null;
  }

  /**
   * Gregorian date of a day since 1970-01-01. Years are counted from March, so that the leap day is
   * the last of its year and 400 of them are always 146,097 days.
   */
  private static void date(char[] text, long epochDay) {
    long day = epochDay + 719_468; // since 0000-03-01
    long era = Math.floorDiv(day, 146_097L);
    long dayOfEra = day - era * 146_097;
    long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long month = (5 * dayOfYear + 2) / 153; // 0 is March
    boolean nextYear = month >= 10;
    digits(text, 0, 4, era * 400 + yearOfEra + (nextYear ? 1 : 0));
    digits(text, 5, 2, nextYear ? month - 9 : month + 3);
    digits(text, 8, 2, dayOfYear - (153 * month + 2) / 5 + 1);
  }

  private static long days(long year, int month, int day) {
    long marchYear = month <= 2 ? year - 1 : year;
    long era = Math.floorDiv(marchYear, 400L);
    long yearOfEra = marchYear - era * 400;
    long dayOfYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
  }

  private static void digits(char[] text, int from, int count, long value) {
    long rest = value;
    for (int i = from + count - 1; i >= from; i--) {
      text[i] = (char) ('0' + rest % 10);
      rest /= 10;
    }
  }

  private static long number(String text, int from, int count) {
    long value = 0;
    for (int i = from; i < from + count; i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }
}
