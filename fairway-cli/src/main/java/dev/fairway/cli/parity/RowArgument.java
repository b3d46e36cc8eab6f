package dev.fairway.cli.parity;

import dev.fairway.cli.Complaint;
import dev.fairway.cli.Printable;
import dev.fairway.domain.parity.Row;
import dev.fairway.domain.problem.Nearest;
import java.util.ArrayList;
import java.util.List;

/** Rows as users name them. */
final class RowArgument {

  private RowArgument() {}

  static Row row(String slug) {
    return Row.of(slug).orElseThrow(() -> unknown(slug));
  }

  /** The rows of an option in the runbook's order; all of them when none is named. */
  static List<Row> rows(List<String> slugs) {
    List<Row> rows = new ArrayList<>();
    for (String slug : slugs) {
      rows.add(row(slug));
    }
    List<Row> inOrder = new ArrayList<>(List.of(Row.values()));
    inOrder.removeIf(row -> !slugs.isEmpty() && !rows.contains(row));
    return inOrder;
  }

  private static Complaint unknown(String slug) {
    String near = Nearest.question(slug, Row.slugs());
    return Complaint.validation(
        "unknown row '" + Printable.line(slug) + "'",
        near != null ? near : "the rows are: " + String.join(", ", Row.slugs()));
  }
}
