package dev.fairway.adapter.jdbc;

import dev.fairway.port.store.StoreMaintenance.Finding;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whether what coordination recorded agrees with itself. */
final class CoordinationCheck {

  /** Tasks with checkpoints of which not exactly the last one is marked as the latest. */
  private static final String LATEST =
      """
      SELECT c.task_id FROM checkpoint c GROUP BY c.task_id
      HAVING sum(CASE WHEN c.is_latest THEN 1 ELSE 0 END) <> 1
        OR max(c.id) <> max(CASE WHEN c.is_latest THEN c.id ELSE 0 END)
      ORDER BY c.task_id""";

  private static final String EVIDENCE =
      """
      SELECT w.id FROM watcher w JOIN evidence e ON e.id = w.evidence_id
      WHERE w.task_id IS NULL OR w.task_id <> e.task_id ORDER BY w.id""";

  private CoordinationCheck() {}

  static List<Finding> findings(Statements statements) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(
        statements
            .sql(LATEST)
            .list(
                new AsFinding("checkpoint", "task", "its last checkpoint is not the marked one")));
    findings.addAll(
        statements
            .sql(EVIDENCE)
            .list(new AsFinding("watcher", "watcher", "its evidence belongs to another task")));
    return findings;
  }

  private record AsFinding(String check, String kind, String what) implements RowMapper<Finding> {
    @Override
    public Finding map(Row row) throws SQLException {
      String id = row.text();
      return new Finding(check, kind + "/" + id, kind + " " + id + ": " + what);
    }
  }
}
