package dev.fairway.parity.shape;

import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.domain.task.Timestamps;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A queue file as GPUaaS keeps it, states included. */
final class QueueYaml {

  private static final int BATCH = 1_000;

  private final Appendable out;

  private QueueYaml(Appendable out) {
    this.out = out;
  }

  static void write(RealShape shape, Appendable out) throws IOException {
    QueueYaml queue = new QueueYaml(out);
    out.append("# The team's work queue; see doc/governance.\nversion: 1\ntasks:\n");
    int tasks = shape.sizes().tasks();
    for (int from = 0; from < tasks; from += BATCH) {
      for (Task task : shape.tasks(from, Math.min(tasks, from + BATCH))) {
        queue.task(task);
      }
    }
  }

  private void task(Task task) throws IOException {
    TaskDefinition definition = task.definition();
    out.append("  - id: ").append(definition.id()).append('\n');
    text("title", definition.title());
    plain("role", definition.role());
    plain("kind", definition.kind());
    plain("parent_id", definition.parentId());
    text("notes", definition.notes());
    texts("acceptance_checks", definition.acceptanceChecks());
    texts("depends_on", definition.dependencies());
    plain("priority", definition.priority());
    plain("sequence", definition.sequence());
    plain("profile", definition.profile());
    plain("owning_domain", definition.owningDomain());
    plain("owning_layer", definition.owningLayer());
    texts("source_paths", definition.sourcePaths());
    texts("target_paths", definition.targetPaths());
    texts("review_domains", definition.reviewDomains());
    texts("tags", definition.tags());
    plain("risk_level", definition.riskLevel());
    plain("migration_type", definition.migrationType());
    state(task.state(), task.role());
  }

  /** The queue names who worked on a task by provider. */
  private void state(TaskState state, String role) throws IOException {
    plain("status", state.status());
    if (state.owner() != null) {
      plain("owner", Words.PROVIDERS.get(Words.ROLES.indexOf(role)));
    }
    plain("branch", state.branch());
    text("commit", state.commit());
    if (state.completedAt() != null) {
      text("completed_at", Timestamps.text(state.completedAt()));
    }
  }

  private void plain(String field, @Nullable Object value) throws IOException {
    if (value != null) {
      out.append("    ").append(field).append(": ").append(value.toString()).append('\n');
    }
  }

  private void text(String field, @Nullable String value) throws IOException {
    plain(field, value == null ? null : quoted(value));
  }

  private void texts(String field, List<String> values) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    out.append("    ").append(field).append(":\n");
    for (String value : values) {
      out.append("      - ").append(quoted(value)).append('\n');
    }
  }

  private static String quoted(String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return '"' + escaped + '"';
  }
}
