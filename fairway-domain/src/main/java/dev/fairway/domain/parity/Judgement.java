package dev.fairway.domain.parity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a run has shown.
 *
 * @param rows those that were compared, in the runbook's order
 * @param unused explanations of compared rows that no difference asks for any more
 */
public record Judgement(List<JudgedRow> rows, List<Explanation> unused) {

  public Judgement {
    rows = List.copyOf(rows);
    unused = List.copyOf(unused);
  }

  /**
   * Weighs comparisons and explanations. An explanation that has expired, or that was given for
   * other values, counts for nothing; a row that could not be compared cannot be explained.
   *
   * @param today the day on which explanations have to hold
   */
  public static Judgement of(
      List<Comparison> comparisons, List<Explanation> explanations, LocalDate today) {
    List<JudgedRow> rows = new ArrayList<>();
    Set<Explanation> unused = new LinkedHashSet<>();
    for (Comparison comparison : comparisons) {
      List<Explanation> own = new ArrayList<>(explanations);
      own.removeIf(each -> each.row() != comparison.row());
      if (comparison.obstacle() != null) {
        rows.add(new JudgedRow(comparison, Verdict.NOT_COMPARABLE, List.of()));
        continue;
      }
      unused.addAll(own);
      List<JudgedDifference> judged = new ArrayList<>();
      for (Difference difference : comparison.differences()) {
        judged.add(judged(comparison.row(), difference, own, unused, today));
      }
      rows.add(new JudgedRow(comparison, verdict(judged), judged));
    }
    return new Judgement(rows, List.copyOf(unused));
  }

  private static JudgedDifference judged(
      Row row,
      Difference difference,
      List<Explanation> explanations,
      Set<Explanation> unused,
      LocalDate today) {
    String objection = null;
    for (Explanation explanation : explanations) {
      if (explanation.isAbout(row, difference)) {
        unused.remove(explanation);
        String against = explanation.objection(difference, today);
        if (against == null) {
          return new JudgedDifference(difference, explanation, null);
        }
        objection = against;
      }
    }
    return new JudgedDifference(difference, null, objection);
  }

  private static Verdict verdict(List<JudgedDifference> differences) {
    if (differences.isEmpty()) {
      return Verdict.SAME;
    }
    for (JudgedDifference each : differences) {
      if (!each.isExplained()) {
        return Verdict.DIFFERENT;
      }
    }
    return Verdict.EXPLAINED;
  }

  /** Whether nothing is left to explain. */
  public boolean isOk() {
    for (JudgedRow row : rows) {
      if (!row.verdict().isOk()) {
        return false;
      }
    }
    return true;
  }

  /** How many differences nobody has explained; a row that could not be compared counts as one. */
  public int unexplained() {
    int count = 0;
    for (JudgedRow row : rows) {
      count += row.verdict() == Verdict.NOT_COMPARABLE ? 1 : row.unexplained();
    }
    return count;
  }
}
