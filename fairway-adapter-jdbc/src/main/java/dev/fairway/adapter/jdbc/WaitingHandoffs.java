package dev.fairway.adapter.jdbc;

import dev.fairway.domain.report.WaitingHandoff;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Handoffs that nobody has acknowledged, without what they say. */
final class WaitingHandoffs implements RowMapper<WaitingHandoff> {

  private static final String SELECT =
      """
      SELECT o.id, o.task_id, t.status, o.from_role, o.to_role, o.recorded_at
      FROM handoff o JOIN task t ON t.id = o.task_id
      WHERE o.acknowledged_at IS NULL""";

  private static final String IN_ORDER = " ORDER BY o.id";

  private static final String COUNT =
      "SELECT count(*) FROM handoff o WHERE o.acknowledged_at IS NULL";

  static List<WaitingHandoff> all(Statements statements) {
    return statements.sql(SELECT + IN_ORDER).list(new WaitingHandoffs());
  }

  static List<WaitingHandoff> in(Statements statements, Collection<String> states) {
    if (states.isEmpty()) {
      return List.of();
    }
    StringBuilder sql = new StringBuilder(SELECT);
    List<String> values = new ArrayList<>();
    Condition.among(sql, values, " AND t.status IN ", List.copyOf(states), IN_ORDER);
    return statements.sql(sql.toString()).texts(values).list(new WaitingHandoffs());
  }

  static int count(Statements statements) {
    Long count = statements.sql(COUNT).first(new Counted());
    return count == null ? 0 : Math.toIntExact(count);
  }

  @Override
  public WaitingHandoff map(Row row) throws SQLException {
    return new WaitingHandoff(
        row.number(), row.text(), row.text(), row.textOrNull(), row.text(), row.time());
  }

  private static final class Counted implements RowMapper<Long> {
    @Override
    public Long map(Row row) throws SQLException {
      return row.number();
    }
  }
}
