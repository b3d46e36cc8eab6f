package dev.fairway.domain.parity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the comparison of a row has shown, before anybody has explained anything.
 *
 * @param cases what was compared, in order
 * @param obstacle why nothing can be said about the row, as one line; null when it was compared
 */
public record Comparison(Row row, List<CaseResult> cases, @Nullable String obstacle) {

  public Comparison {
    cases = List.copyOf(cases);
  }

  /** A row that was compared. */
  public static Comparison of(Row row, List<CaseResult> cases) {
    return new Comparison(row, cases, null);
  }

  /** A row about which nothing can be said. */
  public static Comparison impossible(Row row, String obstacle) {
    return new Comparison(row, List.of(), obstacle);
  }

  public List<Difference> differences() {
    List<Difference> all = new ArrayList<>();
    for (CaseResult each : cases) {
      all.addAll(each.differences());
    }
    return all;
  }
}
