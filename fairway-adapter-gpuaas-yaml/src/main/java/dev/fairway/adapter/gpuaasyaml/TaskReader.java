package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.adapter.gpuaasyaml.Node.Entry;
import dev.fairway.adapter.gpuaasyaml.Node.Mapping;
import dev.fairway.domain.importing.QueueRecord;
import dev.fairway.domain.importing.SeedState;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import dev.fairway.domain.task.TaskDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Understands the map of one task. */
final class TaskReader {

  static final Set<String> FIELDS =
      Set.of(
          "id",
          "title",
          "role",
          "kind",
          "parent_id",
          "notes",
          "acceptance_checks",
          "depends_on",
          "dependencies",
          "priority",
          "sequence",
          "status",
          "owner",
          "branch",
          "commit",
          "commit_sha",
          "completed_at",
          "profile",
          "owning_domain",
          "owning_layer",
          "source_paths",
          "target_paths",
          "review_domains",
          "tags",
          "risk_level",
          "migration_type");

  private final Set<String> allowedUnknown;
  private final ProblemLog log;

  TaskReader(Set<String> allowedUnknown, ProblemLog log) {
    this.allowedUnknown = allowedUnknown;
    this.log = log;
  }

  /** The task, with what could be read of it; empty without an id. */
  Optional<QueueRecord> read(Mapping map, int index, List<Problem> flaws) {
    KnownFields sorted = new KnownFields(map, FIELDS, allowedUnknown);
    String name = Fields.name(sorted.known(), "tasks[" + index + "]");
    log.addAll(flaws, name);
    sorted.report(name, true, log);
    Fields fields = new Fields(sorted.known(), map.at(), name, log);
    String id = fields.line("id", "a task needs an id");
    TaskDefinition definition = definition(id, fields, extra(sorted.allowed()));
    SeedState seed = seed(fields);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new QueueRecord(definition, seed, map.at(), fields.positions()));
  }

  private TaskDefinition definition(String id, Fields fields, Map<String, String> extra) {
    return TaskDefinition.builder(id)
        .title(fields.line("title", "a task needs a title"))
        .role(fields.line("role", "a task needs a role"))
        .kind(Objects.requireNonNullElse(fields.text("kind"), ""))
        .parentId(fields.text("parent_id"))
        .notes(fields.text("notes"))
        .acceptanceChecks(fields.texts("acceptance_checks"))
        .dependencies(dependencies(fields))
        .priority(fields.integer("priority"))
        .sequence(fields.integer("sequence"))
        .profile(fields.text("profile"))
        .owningDomain(fields.text("owning_domain"))
        .owningLayer(fields.text("owning_layer"))
        .sourcePaths(fields.texts("source_paths"))
        .targetPaths(fields.texts("target_paths"))
        .reviewDomains(fields.texts("review_domains"))
        .tags(fields.texts("tags"))
        .riskLevel(fields.text("risk_level"))
        .migrationType(fields.text("migration_type"))
        .extra(extra)
        .build();
  }

  private static SeedState seed(Fields fields) {
    return new SeedState(
        fields.text("status"),
        fields.text("owner"),
        fields.text("branch"),
        commit(fields),
        fields.time("completed_at"));
  }

  /** Fairway's own word for {@code depends_on} is taken as well; positions carry both names. */
  private static List<String> dependencies(Fields fields) {
    if (!fields.has("dependencies")) {
      return fields.texts("depends_on");
    }
    if (fields.has("depends_on")) {
      fields.problem(
          fields.at("dependencies"),
          "dependencies",
          "dependencies says what depends_on says on line " + fields.at("depends_on").line(),
          "keep one of the two");
      return fields.texts("depends_on");
    }
    List<String> dependencies = fields.texts("dependencies");
    Map<String, SourcePosition> positions = fields.positions();
    positions.put("depends_on", fields.at("dependencies"));
    for (int i = 0; i < dependencies.size(); i++) {
      SourcePosition entry = positions.get(IndexedNames.of("dependencies", i));
      positions.put(IndexedNames.of("depends_on", i), Objects.requireNonNull(entry));
    }
    return dependencies;
  }

  private static @Nullable String commit(Fields fields) {
    String commit = fields.text("commit");
    String sha = fields.text("commit_sha");
    if (commit != null && sha != null && !commit.equals(sha)) {
      fields.problem(
          fields.at("commit_sha"),
          "commit_sha",
          "commit_sha contradicts commit on line " + fields.at("commit").line(),
          "keep one of the two");
    }
    return commit != null ? commit : sha;
  }

  private static Map<String, String> extra(Map<String, Entry> allowed) {
    if (allowed.isEmpty()) {
      return Map.of();
    }
    Map<String, String> extra = new LinkedHashMap<>();
    allowed.forEach((name, entry) -> extra.put(name, JsonText.of(entry.value())));
    return extra;
  }
}
