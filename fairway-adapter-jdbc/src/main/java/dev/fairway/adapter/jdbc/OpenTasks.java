package dev.fairway.adapter.jdbc;

import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.task.DependencyState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the ready queue needs to know, in one statement that an index on the status narrows. */
final class OpenTasks implements RowReader {

  private static final String SELECT =
      """
      SELECT t.id, t.parent_id, t.role, t.status, t.priority, t.sequence, t.claimant,
        d.depends_on, s.status
      FROM task t
      LEFT JOIN task_dependency d ON d.task_id = t.id
      LEFT JOIN task s ON s.id = d.depends_on
      WHERE t.status IN \
      """;

  private static final String IN_ORDER = " ORDER BY t.id, d.position";

  private final Map<String, Open> found = new TreeMap<>();

  static List<OpenTask> in(Statements statements, Collection<String> states) {
    if (states.isEmpty()) {
      return List.of();
    }
    List<String> filled = InList.filledUp(states);
    OpenTasks reader = new OpenTasks();
    statements.sql(SELECT + InList.marks(filled) + IN_ORDER).texts(filled).each(reader);
    List<OpenTask> tasks = new ArrayList<>(reader.found.size());
    for (Open open : reader.found.values()) {
      tasks.add(open.complete());
    }
    return tasks;
  }

  @Override
  public void read(Row row) throws SQLException {
    String id = row.text();
    Open open =
        new Open(
            id,
            row.textOrNull(),
            row.text(),
            row.text(),
            row.integerOrNull(),
            row.integerOrNull(),
            row.textOrNull() != null,
            new ArrayList<>());
    Open known = found.putIfAbsent(id, open);
    String dependency = row.textOrNull();
    if (dependency != null) {
      (known == null ? open : known)
          .dependencies.add(new DependencyState(dependency, row.textOrNull()));
    }
  }

  private record Open(
      String id,
      @Nullable String parentId,
      String role,
      String status,
      @Nullable Integer priority,
      @Nullable Integer sequence,
      boolean held,
      List<DependencyState> dependencies) {

    OpenTask complete() {
      return new OpenTask(id, parentId, role, status, priority, sequence, held, dependencies);
    }
  }
}
