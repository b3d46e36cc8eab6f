package dev.fairway.adapter.jdbc;

import dev.fairway.domain.task.Task;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;

/** Fields of a queue file that Fairway has no meaning for, as JSON text. */
final class ExtraTable {

  private static final String SELECT =
      """
      SELECT e.task_id, e.name, e.value FROM task_extra e
      WHERE e.task_id IN (SELECT t.id FROM task t WHERE \
      """;

  private static final String IN_ORDER = ") ORDER BY e.task_id, e.position";

  private static final String INSERT =
      "INSERT INTO task_extra (task_id, position, name, value) VALUES (?, ?, ?, ?)";

  private static final String DELETE = "DELETE FROM task_extra WHERE task_id = ?";

  private final Statements statements;

  ExtraTable(Statements statements) {
    this.statements = statements;
  }

  void fill(Map<String, TaskRow> tasks, Condition condition) {
    statements
        .sql(SELECT + condition.where() + IN_ORDER)
        .texts(condition.values())
        .each(new Field(tasks));
  }

  void insert(Collection<Task> tasks) {
    Prepared insert = statements.sql(INSERT);
    for (Task task : tasks) {
      int position = 0;
      for (Map.Entry<String, String> field : task.definition().extra().entrySet()) {
        insert.text(task.id()).number(position++).text(field.getKey()).text(field.getValue());
        insert.batch();
      }
    }
    insert.finishBatch();
  }

  void delete(String taskId) {
    statements.sql(DELETE).text(taskId).update();
  }

  /** Adds a field to its task. */
  private record Field(Map<String, TaskRow> tasks) implements RowReader {
    @Override
    public void read(Row row) throws SQLException {
      TaskRow task = tasks.get(row.text());
      if (task != null) {
        task.extra.put(row.text(), row.text());
      }
    }
  }
}
