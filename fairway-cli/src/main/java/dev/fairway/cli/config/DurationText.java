package dev.fairway.cli.config;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Durations as people write them: whole numbers with {@code d}, {@code h}, {@code m} or {@code s},
 * the larger units first, such as {@code 12h}, {@code 90m} or {@code 1h30m}.
 */
public final class DurationText {

  private static final String UNITS = "dhms";
  private static final long[] SECONDS = {86_400, 3_600, 60, 1};
  private static final long MOST_SECONDS = 36_500L * 86_400;

  private DurationText() {}

  /**
   * Reads a duration of at least one second and at most 36500 days.
   *
   * @throws IllegalArgumentException when it cannot be read; the message says why and shows how
   */
  public static Duration parse(String text) {
    long total = 0;
    int unit = -1;
    int at = 0;
    do {
      int start = at;
      long number = 0;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        number = Math.min(MOST_SECONDS + 1, number * 10 + (text.charAt(at) - '0'));
        at++;
      }
      int next = at < text.length() ? UNITS.indexOf(text.charAt(at)) : -1;
      if (at == start || next <= unit) {
        throw refused(text, "is not a duration; write it like 90m, 12h, 7d or 1h30m");
      }
      unit = next;
      at++;
      total = Math.min(MOST_SECONDS + 1, total + number * SECONDS[unit]);
    } while (at < text.length());
    if (total == 0) {
      throw refused(text, "is no time at all; leave the setting out to switch it off");
    }
    if (total > MOST_SECONDS) {
      throw refused(text, "is longer than 36500d");
    }
    return Duration.ofSeconds(total);
  }

  /** The duration at a key; null when there is none. */
  static @Nullable Duration read(Section at, String key) {
    Node node = at.take(key, String.class, "a string such as \"12h\"");
    if (node == null) {
      return null;
    }
    String text = (String) node.value();
    try {
      Duration duration = parse(text);
      at.shows(key, text);
      return duration;
    } catch (IllegalArgumentException unreadable) {
      at.problem(key, String.valueOf(unreadable.getMessage()), null);
      return null;
    }
  }

  private static IllegalArgumentException refused(String text, String why) {
    return new IllegalArgumentException(Shown.quoted(text) + " " + why);
  }
}
