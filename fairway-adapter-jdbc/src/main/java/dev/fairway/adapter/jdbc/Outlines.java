package dev.fairway.adapter.jdbc;

import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskOutline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is above what. */
final class Outlines {

  private static final String ALL =
      """
      SELECT t.id, t.parent_id, t.kind, t.role, t.status, t.updated_at FROM task t
      WHERE t.parent_id IS NOT NULL
        OR t.id IN (SELECT c.parent_id FROM task c WHERE c.parent_id IS NOT NULL)""";

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

  List<TaskOutline> all() {
    List<TaskOutline> all =
        statements
            .sql(ALL)
            .list(
                row ->
                    new TaskOutline(
                        row.text(),
                        row.textOrNull(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.time()));
    all.sort(Comparator.comparing(TaskOutline::id));
    return all;
  }

  List<Task> ancestors(String id) {
    Set<String> upwards = new LinkedHashSet<>(statements.sql(ABOVE).text(id).list(Ids.MAPPER));
    upwards.remove(id);
    List<String> downwards = new ArrayList<>(upwards);
    Collections.reverse(downwards);
    return downwards.isEmpty() ? List.of() : new Tasks(statements).in(downwards);
  }
}
