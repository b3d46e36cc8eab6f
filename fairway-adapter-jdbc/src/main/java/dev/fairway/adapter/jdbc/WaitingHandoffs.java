package dev.fairway.adapter.jdbc;

import dev.fairway.domain.report.WaitingHandoff;
import java.sql.SQLException;
import java.util.List;

/** Handoffs that nobody has acknowledged, without what they say. */
final class WaitingHandoffs implements RowMapper<WaitingHandoff> {

  private static final String SELECT =
      """
      SELECT o.id, o.task_id, t.status, o.from_role, o.to_role, o.recorded_at
      FROM handoff o JOIN task t ON t.id = o.task_id
      WHERE o.acknowledged_at IS NULL ORDER BY o.id""";

  static List<WaitingHandoff> in(Statements statements) {
    return statements.sql(SELECT).list(new WaitingHandoffs());
  }

  @Override
  public WaitingHandoff map(Row row) throws SQLException {
    return new WaitingHandoff(
        row.number(), row.text(), row.text(), row.textOrNull(), row.text(), row.time());
  }
}
