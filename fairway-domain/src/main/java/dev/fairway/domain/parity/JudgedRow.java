package dev.fairway.domain.parity;

import java.util.List;

/** A row with its verdict. */
public record JudgedRow(
    Comparison comparison, Verdict verdict, List<JudgedDifference> differences) {

  public JudgedRow {
    differences = List.copyOf(differences);
  }

  public Row row() {
    return comparison.row();
  }

  /** How many of the differences nobody has explained. */
  public int unexplained() {
    int count = 0;
    for (JudgedDifference each : differences) {
      count += each.isExplained() ? 0 : 1;
    }
    return count;
  }
}
