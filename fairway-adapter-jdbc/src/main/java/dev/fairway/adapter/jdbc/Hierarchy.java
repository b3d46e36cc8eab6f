package dev.fairway.adapter.jdbc;

import dev.fairway.port.store.StatusCount;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions about all tasks that need no task as a whole. */
final class Hierarchy {

  private static final String CHILDREN = "SELECT t.id FROM task t WHERE t.parent_id = ?";

  private static final String ALL = "SELECT t.id FROM task t ORDER BY t.id";

  private static final String PARENTS =
      "SELECT t.id, t.parent_id FROM task t WHERE t.parent_id IS NOT NULL ORDER BY t.id";

  private static final String SUBTREE =
      """
      WITH RECURSIVE below(id) AS (
        SELECT t.id FROM task t WHERE t.id = ?
        UNION
        SELECT c.id FROM task c JOIN below b ON c.parent_id = b.id)
      SELECT id FROM below""";

  private static final String COUNTS =
      "SELECT t.role, t.status, count(*) FROM task t GROUP BY t.status, t.role";

  private final Statements statements;

  Hierarchy(Statements statements) {
    this.statements = statements;
  }

  List<String> children(String id) {
    return Ids.sorted(statements.sql(CHILDREN).text(id).list(Ids.MAPPER));
  }

  List<String> subtree(String id) {
    return Ids.sorted(statements.sql(SUBTREE).text(id).list(Ids.MAPPER));
  }

  List<String> all() {
    return Ids.sorted(statements.sql(ALL).list(Ids.MAPPER));
  }

  Map<String, String> parents() {
    Map<String, String> parents = new LinkedHashMap<>();
    statements.sql(PARENTS).each(new Parent(parents));
    return parents;
  }

  List<StatusCount> statusCounts() {
    List<StatusCount> counts = statements.sql(COUNTS).list(new Count());
    Collections.sort(counts, new ByRoleAndStatus());
    return counts;
  }

  private record Parent(Map<String, String> parents) implements RowReader {
    @Override
    public void read(Row row) throws SQLException {
      parents.put(row.text(), row.text());
    }
  }

  private static final class Count implements RowMapper<StatusCount> {
    @Override
    public StatusCount map(Row row) throws SQLException {
      return new StatusCount(row.text(), row.text(), row.number());
    }
  }

  private static final class ByRoleAndStatus implements Comparator<StatusCount> {
    @Override
    public int compare(StatusCount a, StatusCount b) {
      int byRole = a.role().compareTo(b.role());
      return byRole != 0 ? byRole : a.status().compareTo(b.status());
    }
  }
}
