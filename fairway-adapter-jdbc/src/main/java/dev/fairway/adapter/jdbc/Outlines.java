package dev.fairway.adapter.jdbc;

import dev.fairway.domain.report.LeafCount;
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

  private static final String PARENTS =
      """
      SELECT t.id, t.parent_id, t.kind, t.role, t.status, t.updated_at FROM task t
      WHERE t.id IN (SELECT c.parent_id FROM task c WHERE c.parent_id IS NOT NULL)""";

  private static final String LEAVES =
      """
      SELECT t.parent_id, t.status, count(*) FROM task t
      WHERE t.parent_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM task c WHERE c.parent_id = t.id)%s
      GROUP BY t.parent_id, t.status""";

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

  List<TaskOutline> parents(Collection<String> states) {
    List<TaskOutline> all = narrowed(PARENTS + "%s", "t.id", states).list(Outlines::outline);
    all.sort(Comparator.comparing(TaskOutline::id));
    return all;
  }

  List<LeafCount> leaves(Collection<String> states) {
    List<LeafCount> all =
        narrowed(LEAVES, "t.parent_id", states)
            .list(row -> new LeafCount(row.text(), row.text(), row.number()));
    all.sort(Comparator.comparing(LeafCount::parentId).thenComparing(LeafCount::status));
    return all;
  }

  /** A query of the families that have a task in one of some states; no states mean all. */
  private Prepared narrowed(String sql, String column, Collection<String> states) {
    if (states.isEmpty()) {
      return statements.sql(sql.replace("%s", ""));
    }
    List<String> filled = InList.filledUp(states);
    String families = FAMILIES.replace("%s", "t.status IN " + InList.marks(filled));
    String within = " AND " + column + " IN (SELECT d.id FROM down d)";
    return statements.sql(families + sql.replace("%s", within)).texts(filled);
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
