package dev.fairway.adapter.jdbc;

import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.Task;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which task depends on which. */
final class DependencyTable implements RowMapper<DependencyState> {

  private static final String SELECT =
      """
      SELECT d.task_id, d.depends_on FROM task_dependency d
      WHERE d.task_id IN (SELECT t.id FROM task t WHERE \
      """;

  private static final String IN_ORDER = ") ORDER BY d.task_id, d.position";

  private static final String SELECT_ALL =
      "SELECT d.task_id, d.depends_on FROM task_dependency d ORDER BY d.task_id, d.position";

  private static final String STATES =
      """
      SELECT d.depends_on, t.status FROM task_dependency d
      LEFT JOIN task t ON t.id = d.depends_on
      WHERE d.task_id = ? ORDER BY d.position""";

  private static final String DEPENDENTS =
      "SELECT DISTINCT d.task_id FROM task_dependency d WHERE d.depends_on = ?";

  private static final String INSERT =
      "INSERT INTO task_dependency (task_id, position, depends_on) VALUES (?, ?, ?)";

  private static final String DELETE = "DELETE FROM task_dependency WHERE task_id = ?";

  private final Statements statements;

  DependencyTable(Statements statements) {
    this.statements = statements;
  }

  void fill(Map<String, TaskRow> tasks, Condition condition) {
    statements
        .sql(SELECT + condition.where() + IN_ORDER)
        .texts(condition.values())
        .each(new Edge(tasks));
  }

  List<DependencyState> states(String taskId) {
    return statements.sql(STATES).text(taskId).list(this);
  }

  @Override
  public DependencyState map(Row row) throws SQLException {
    return new DependencyState(row.text(), row.textOrNull());
  }

  List<String> dependents(String taskId) {
    return Ids.sorted(statements.sql(DEPENDENTS).text(taskId).list(Ids.MAPPER));
  }

  Map<String, List<String>> graph() {
    Map<String, List<String>> graph = new LinkedHashMap<>();
    statements.sql(SELECT_ALL).each(new GraphEdge(graph));
    return graph;
  }

  void insert(Collection<Task> tasks) {
    Prepared insert = statements.sql(INSERT);
    for (Task task : tasks) {
      List<String> dependencies = task.definition().dependencies();
      for (int i = 0; i < dependencies.size(); i++) {
        insert.text(task.id()).number(i).text(dependencies.get(i)).batch();
      }
    }
    insert.finishBatch();
  }

  void delete(String taskId) {
    statements.sql(DELETE).text(taskId).update();
  }

  /** Adds a dependency to its task. */
  private record Edge(Map<String, TaskRow> tasks) implements RowReader {
    @Override
    public void read(Row row) throws SQLException {
      TaskRow task = tasks.get(row.text());
      if (task != null) {
        task.dependencies.add(row.text());
      }
    }
  }

  /** Adds a dependency to a graph. */
  private record GraphEdge(Map<String, List<String>> graph) implements RowReader {
    @Override
    public void read(Row row) throws SQLException {
      String from = row.text();
      List<String> known = graph.get(from);
      if (known == null) {
        known = new ArrayList<>();
        graph.put(from, known);
      }
      known.add(row.text());
    }
  }
}
