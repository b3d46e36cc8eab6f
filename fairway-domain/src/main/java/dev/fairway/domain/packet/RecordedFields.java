package dev.fairway.domain.packet;

import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.watcher.Watcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fields of packets whose values are on record already, so that nobody has to say them again. A
 * field is filled in from what is recorded under the same name, never from something similar: a
 * task's role, for one, is not its owner.
 */
public final class RecordedFields {

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private RecordedFields() {}

  /** What a task says of itself, under the names of its JSON. */
  public static Map<String, List<String>> of(Task task) {
    TaskDefinition definition = task.definition();
    RecordedFields fields = new RecordedFields();
    fields.put(PacketForm.ACCEPTANCE, definition.acceptanceChecks());
    fields.put("acceptance_checks", definition.acceptanceChecks());
    fields.put("title", definition.title());
    fields.put("kind", definition.kind());
    fields.put("role", definition.role());
    fields.put("notes", definition.notes());
    fields.put("profile", definition.profile());
    fields.put("owning_domain", definition.owningDomain());
    fields.put("owning_layer", definition.owningLayer());
    fields.put("source_paths", definition.sourcePaths());
    fields.put("target_paths", definition.targetPaths());
    fields.put("review_domains", definition.reviewDomains());
    fields.put("tags", definition.tags());
    fields.put("risk_level", definition.riskLevel());
    fields.put("migration_type", definition.migrationType());
    fields.put("dependencies", definition.dependencies());
    fields.put("parent_id", definition.parentId());
    fields.put("status", task.status());
    fields.put("owner", task.state().owner());
    fields.put("current_owner", task.state().owner());
    fields.put("branch", task.state().branch());
    fields.put("commit", task.state().commit());
    return fields.values;
  }

  /** What was written down when a watcher was started. */
  public static Map<String, List<String>> of(Watcher watcher) {
    RecordedFields fields = new RecordedFields();
    fields.put("owner", watcher.owner());
    fields.put("process", watcher.process());
    fields.put("command", watcher.command());
    fields.put("success", watcher.success());
    fields.put("failure", watcher.failure());
    return fields.values;
  }

  private void put(String key, @Nullable String value) {
    if (value != null) {
      values.put(key, List.of(value));
    }
  }

  private void put(String key, List<String> value) {
    values.put(key, value);
  }
}
