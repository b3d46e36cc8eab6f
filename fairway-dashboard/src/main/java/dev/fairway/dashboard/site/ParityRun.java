package dev.fairway.dashboard.site;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the last parity run has found.
 *
 * @param checkout what was compared, in words
 * @param rows in the order of the runbook
 */
public record ParityRun(Instant at, boolean ok, String checkout, List<Row> rows) {

  /**
   * @param verdict one word
   * @param good whether it stands in nobody's way
   */
  public record Row(String name, String verdict, boolean good, List<Difference> differences) {}

  /**
   * @param explained why it is accepted; null when nobody has said
   */
  public record Difference(
      String key, @Nullable String expected, @Nullable String actual, @Nullable String explained) {}

  /** How many differences nobody has explained. */
  public int unexplained() {
    int count = 0;
    for (Row row : rows) {
      for (Difference difference : row.differences()) {
        count += difference.explained() == null ? 1 : 0;
      }
    }
    return count;
  }
}
