package dev.fairway.adapter.gpuaasyaml;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as RFC 3339 writes them ({@code 2025-11-03T12:00:00+02:00}), as YAML does ({@code
 * 2025-11-03 12:00:00.5 +2}), as Ruby prints them ({@code 2025-11-03 12:00:00 UTC}), and plain
 * dates, which mean midnight UTC. A time of day without an offset is ambiguous and no time.
 */
final class CompletionTime {

  private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

  private static final Pattern TIME =
      Pattern.compile(
          "([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[Tt]|[ \\t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\\.([0-9]*))?"
              + "[ \\t]*(?:([Zz]|UTC)|([-+])([0-9]{1,2})(?::?([0-9]{2}))?)");

  private CompletionTime() {}

  /** Truncated to milliseconds; empty when the text is not a time. */
  static Optional<Instant> parse(String text) {
    Matcher date = DATE.matcher(text);
    Matcher time = TIME.matcher(text);
    try {
      if (date.matches()) {
        return Optional.of(local(date, 0, 0, 0, 0).toInstant(ZoneOffset.UTC));
      }
      return time.matches() ? Optional.of(instant(time)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant instant(Matcher time) {
    LocalDateTime local =
        local(time, number(time, 4), number(time, 5), number(time, 6), nanos(time.group(7)));
    ZoneOffset offset = time.group(8) != null ? ZoneOffset.UTC : offset(time);
    return local.toInstant(offset).truncatedTo(ChronoUnit.MILLIS);
  }

  private static LocalDateTime local(Matcher date, int hour, int minute, int second, int nanos) {
    return LocalDateTime.of(
        number(date, 1), number(date, 2), number(date, 3), hour, minute, second, nanos);
  }

  private static int number(Matcher time, int group) {
    return Integer.parseInt(time.group(group));
  }

  private static int nanos(@Nullable String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
  }

  private static ZoneOffset offset(Matcher time) {
    int sign = time.group(9).equals("-") ? -1 : 1;
    int minutes = time.group(11) == null ? 0 : number(time, 11);
    return ZoneOffset.ofHoursMinutes(sign * number(time, 10), sign * minutes);
  }
}
