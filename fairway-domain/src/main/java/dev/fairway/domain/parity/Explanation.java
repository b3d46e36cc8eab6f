package dev.fairway.domain.parity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody accepts a difference, and for how long.
 *
 * @param key of the difference
 * @param owner who answers for it
 * @param until the last day on which it counts
 * @param expected the recorded fact that was accepted; null accepts any
 * @param actual Fairway's answer that was accepted; null accepts any
 */
public record Explanation(
    Row row,
    String key,
    String reason,
    String owner,
    LocalDate until,
    @Nullable String expected,
    @Nullable String actual) {

  /** Whether it speaks of a difference, however that looks now. */
  boolean isAbout(Row otherRow, Difference difference) {
    return row == otherRow && key.equals(difference.key());
  }

  /** Why it does not count for a difference that it is about; null when it does. */
  @Nullable String objection(Difference difference, LocalDate today) {
    if (today.isAfter(until)) {
      return "the explanation of " + owner + " expired on " + until;
    }
    if (expected != null && !expected.equals(difference.expected())) {
      return "the explanation of " + owner + " was given when '" + expected + "' was expected";
    }
    if (actual != null && !actual.equals(difference.actual())) {
      return "the explanation of " + owner + " was given when the answer was '" + actual + "'";
    }
    return null;
  }
}
