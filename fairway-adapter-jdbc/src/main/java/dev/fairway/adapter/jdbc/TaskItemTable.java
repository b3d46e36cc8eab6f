package dev.fairway.adapter.jdbc;

import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The lists of texts in a task's definition, one row an entry. */
final class TaskItemTable {

  private static final String SELECT =
      """
      SELECT i.task_id, i.field, i.value FROM task_item i
      WHERE i.task_id IN (SELECT t.id FROM task t WHERE \
      """;

  private static final String IN_ORDER = ") ORDER BY i.task_id, i.field, i.position";

  private static final String INSERT =
      "INSERT INTO task_item (task_id, field, position, value) VALUES (?, ?, ?, ?)";

  private static final String DELETE = "DELETE FROM task_item WHERE task_id = ?";

  private static final String ACCEPTANCE_CHECK = "acceptance_check";
  private static final String SOURCE_PATH = "source_path";
  private static final String TARGET_PATH = "target_path";
  private static final String REVIEW_DOMAIN = "review_domain";
  private static final String TAG = "tag";

  private final Statements statements;

  TaskItemTable(Statements statements) {
    this.statements = statements;
  }

  void fill(Map<String, TaskRow> tasks, Condition condition) {
    statements
        .sql(SELECT + condition.where() + IN_ORDER)
        .texts(condition.values())
        .each(new Entry(tasks));
  }

  void insert(Collection<Task> tasks) {
    Prepared insert = statements.sql(INSERT);
    for (Task task : tasks) {
      TaskDefinition definition = task.definition();
      insert(insert, task.id(), ACCEPTANCE_CHECK, definition.acceptanceChecks());
      insert(insert, task.id(), SOURCE_PATH, definition.sourcePaths());
      insert(insert, task.id(), TARGET_PATH, definition.targetPaths());
      insert(insert, task.id(), REVIEW_DOMAIN, definition.reviewDomains());
      insert(insert, task.id(), TAG, definition.tags());
    }
    insert.finishBatch();
  }

  private static void insert(Prepared insert, String taskId, String field, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      insert.text(taskId).text(field).number(i).text(values.get(i)).batch();
    }
  }

  void delete(String taskId) {
    statements.sql(DELETE).text(taskId).update();
  }

  /** Adds an entry to its task. */
  private record Entry(Map<String, TaskRow> tasks) implements RowReader {
    @Override
    public void read(Row row) throws SQLException {
      TaskRow task = tasks.get(row.text());
      if (task != null) {
        String field = row.text();
        list(task, field, row).add(row.text());
      }
    }

    private static List<String> list(TaskRow task, String field, Row row) {
      return switch (field) {
        case ACCEPTANCE_CHECK -> task.acceptanceChecks;
        case SOURCE_PATH -> task.sourcePaths;
        case TARGET_PATH -> task.targetPaths;
        case REVIEW_DOMAIN -> task.reviewDomains;
        case TAG -> task.tags;
        default -> throw row.damaged("a task has a list of an unknown name");
      };
    }
  }
}
