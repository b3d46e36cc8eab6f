package dev.fairway.adapter.jdbc;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One figure about each of some tasks. */
final class Totals {

  private static final String LAST_MOVES =
      """
      SELECT h.task_id, max(h.at) FROM history h
      WHERE h.to_status IS NOT NULL AND (h.from_status IS NULL OR h.from_status <> h.to_status)
        AND h.task_id IN \
      """;

  private static final String HANDOFFS =
      "SELECT o.task_id, count(*) FROM handoff o WHERE o.task_id IN ";

  private static final String BY_TASK = " GROUP BY 1";

  private static final String REQUESTED =
      """
      SELECT DISTINCT q.task_id FROM review_request q JOIN task t ON t.id = q.task_id
      WHERE t.status IN \
      """;

  private Totals() {}

  static Map<String, Instant> lastMoves(Statements statements, Collection<String> taskIds) {
    Map<String, Instant> found = new HashMap<>();
    for (List<String> chunk : InList.chunks(taskIds)) {
      statements
          .sql(LAST_MOVES + InList.marks(chunk) + BY_TASK)
          .texts(chunk)
          .each(row -> found.put(row.text(), row.time()));
    }
    return found;
  }

  static Map<String, Integer> handoffs(Statements statements, Collection<String> taskIds) {
    Map<String, Integer> found = new HashMap<>();
    for (List<String> chunk : InList.chunks(taskIds)) {
      statements
          .sql(HANDOFFS + InList.marks(chunk) + BY_TASK)
          .texts(chunk)
          .each(row -> found.put(row.text(), Math.toIntExact(row.number())));
    }
    return found;
  }

  static List<String> reviewRequested(Statements statements, Collection<String> states) {
    if (states.isEmpty()) {
      return List.of();
    }
    List<String> filled = InList.filledUp(states);
    String sql = REQUESTED + InList.marks(filled);
    return Ids.sorted(statements.sql(sql).texts(filled).list(Ids.MAPPER));
  }
}
