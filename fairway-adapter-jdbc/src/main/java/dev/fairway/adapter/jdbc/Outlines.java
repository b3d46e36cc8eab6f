package dev.fairway.adapter.jdbc;

import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskOutline;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is above what. */
final class Outlines {

  private static final String SELECT =
      "SELECT t.id, t.parent_id, t.kind, t.role, t.status, t.updated_at FROM task t WHERE ";

  private static final String HAS_FAMILY =
      """
      (t.parent_id IS NOT NULL
        OR t.id IN (SELECT c.parent_id FROM task c WHERE c.parent_id IS NOT NULL))""";

  /** Up from the tasks in a state to the heads of their families, and down again from these. */
  private static final String FAMILIES =
      """
      WITH RECURSIVE
      up(id, parent_id) AS (
        SELECT t.id, t.parent_id FROM task t WHERE %s
        UNION
        SELECT p.id, p.parent_id FROM up u JOIN task p ON p.id = u.parent_id),
      down(id) AS (
        SELECT u.id FROM up u WHERE u.parent_id IS NULL
        UNION
        SELECT c.id FROM down d JOIN task c ON c.parent_id = d.id)
      """;

  /** A circle of parents ends where its depth reaches more tasks than a chain of them may have. */
  private static final String ABOVE =
      """
      WITH RECURSIVE above(id, depth) AS (
        SELECT t.parent_id, 1 FROM task t WHERE t.id = ? AND t.parent_id IS NOT NULL
        UNION
        SELECT p.parent_id, a.depth + 1 FROM above a JOIN task p ON p.id = a.id
        WHERE p.parent_id IS NOT NULL AND a.depth < 100)
      SELECT id FROM above ORDER BY depth""";

  private final Statements statements;

  Outlines(Statements statements) {
    this.statements = statements;
  }

  List<TaskOutline> families(Collection<String> states) {
    List<String> filled = states.isEmpty() ? List.of() : InList.filledUp(states);
    String sql = SELECT + HAS_FAMILY;
    if (!filled.isEmpty()) {
      String narrowed = "t.status IN " + InList.marks(filled);
      sql = FAMILIES.replace("%s", narrowed) + sql + " AND t.id IN (SELECT d.id FROM down d)";
    }
    List<TaskOutline> all = statements.sql(sql).texts(filled).list(Outlines::outline);
    all.sort(Comparator.comparing(TaskOutline::id));
    return all;
  }

  private static TaskOutline outline(Row row) throws SQLException {
    return new TaskOutline(
        row.text(), row.textOrNull(), row.text(), row.text(), row.text(), row.time());
  }

  List<Task> ancestors(String id) {
    Set<String> upwards = new LinkedHashSet<>(statements.sql(ABOVE).text(id).list(Ids.MAPPER));
    upwards.remove(id);
    List<String> downwards = new ArrayList<>(upwards);
    Collections.reverse(downwards);
    return downwards.isEmpty() ? List.of() : new Tasks(statements).in(downwards);
  }
}
