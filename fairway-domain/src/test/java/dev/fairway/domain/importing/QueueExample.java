package dev.fairway.domain.importing;

import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import dev.fairway.domain.task.TaskDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Records as a reader makes them of a file in which the nth task takes the lines from 10n on: one
 * field a line in the order of {@link #FIELDS}, values from column 5, the entries of a list in one
 * line at columns 5, 25, 45 and so on.
 */
final class QueueExample {

  static final String FILE = "queue.yaml";

  private static final List<String> FIELDS =
      List.of(
          "id",
          "title",
          "role",
          "kind",
          "parent_id",
          "depends_on",
          "priority",
          "status",
          "completed_at",
          "tags");

  private QueueExample() {}

  /** The nth task of the file, without a state and, as most files have it, without a kind. */
  static QueueRecord record(int n, String id, UnaryOperator<TaskDefinition.Builder> change) {
    return record(n, id, change, SeedState.none());
  }

  static QueueRecord record(
      int n, String id, UnaryOperator<TaskDefinition.Builder> change, SeedState seed) {
    TaskDefinition definition =
        change
            .apply(TaskDefinition.builder(id).title("Task " + id).role("A-backend").kind(""))
            .build();
    Map<String, SourcePosition> positions = new HashMap<>();
    for (String field : FIELDS) {
      positions.put(field, at(n, field));
    }
    for (int i = 0; i < definition.dependencies().size(); i++) {
      positions.put("depends_on[" + i + "]", entry(n, "depends_on", i));
    }
    return new QueueRecord(definition, seed, start(n), positions);
  }

  static SourcePosition start(int n) {
    return new SourcePosition(FILE, 10 * n, 3);
  }

  static SourcePosition at(int n, String field) {
    return new SourcePosition(FILE, 10 * n + FIELDS.indexOf(field), 5);
  }

  static SourcePosition entry(int n, String field, int index) {
    return new SourcePosition(FILE, 10 * n + FIELDS.indexOf(field), 5 + 20 * index);
  }

  static Problem problem(
      SourcePosition place, String path, String message, @Nullable String suggestion) {
    return new Problem(place, path, message, suggestion);
  }

  /** A state of which only the status is said. */
  static SeedState status(String status) {
    return new SeedState(status, null, null, null, null);
  }
}
