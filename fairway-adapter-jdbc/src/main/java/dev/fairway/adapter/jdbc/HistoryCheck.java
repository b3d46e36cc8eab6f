package dev.fairway.adapter.jdbc;

import dev.fairway.port.store.StoreMaintenance.Finding;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whether the history of each task leads to the state that it has. */
final class HistoryCheck {

  /** The last row that set a status says another one than the task has. */
  private static final String STATUS =
      """
      SELECT t.id,
        'its status is ' || t.status || ', its history ends with ' || h.to_status
      FROM task t JOIN history h ON h.id = (
        SELECT max(x.id) FROM history x WHERE x.task_id = t.id AND x.to_status IS NOT NULL)
      WHERE h.to_status <> t.status ORDER BY t.id""";

  /** Somebody holds the task who, by its history, was not the last to claim it. */
  private static final String HOLDER =
      """
      SELECT t.id, 'it is held by ' || t.claimant || ', its history does not say so'
      FROM task t LEFT JOIN history h ON h.id = (
        SELECT max(x.id) FROM history x
        WHERE x.task_id = t.id AND x.action IN ('claimed', 'taken_over'))
      WHERE t.claimant IS NOT NULL AND (h.id IS NULL OR h.actor <> t.claimant)
      ORDER BY t.id""";

  /** Somebody holds a task that was moved on since. */
  private static final String MOVED_ON =
      """
      SELECT t.id, 'it is still held by ' || t.claimant || ' after a change to ' || m.to_status
      FROM task t JOIN history m ON m.id = (
        SELECT max(x.id) FROM history x
        WHERE x.task_id = t.id AND x.to_status IS NOT NULL)
      WHERE t.claimant IS NOT NULL AND m.action NOT IN ('claimed', 'taken_over')
        AND (m.from_status IS NULL OR m.from_status <> m.to_status)
      ORDER BY t.id""";

  /** Nobody holds a task whose last change was a claim. */
  private static final String UNHELD =
      """
      SELECT t.id, 'nobody holds it, its history ends with the claim of ' || h.actor
      FROM task t JOIN history h ON h.id = (
        SELECT max(x.id) FROM history x WHERE x.task_id = t.id AND x.to_status IS NOT NULL)
      WHERE t.claimant IS NULL AND h.action IN ('claimed', 'taken_over') ORDER BY t.id""";

  private HistoryCheck() {}

  static List<Finding> findings(Statements statements) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(statements.sql(STATUS).list(new AsFinding("history")));
    findings.addAll(statements.sql(HOLDER).list(new AsFinding("claim")));
    findings.addAll(statements.sql(MOVED_ON).list(new AsFinding("claim")));
    findings.addAll(statements.sql(UNHELD).list(new AsFinding("claim")));
    return findings;
  }

  private record AsFinding(String check) implements RowMapper<Finding> {
    @Override
    public Finding map(Row row) throws SQLException {
      String id = row.text();
      return new Finding(check, "task/" + id, "task " + id + ": " + row.text());
    }
  }
}
