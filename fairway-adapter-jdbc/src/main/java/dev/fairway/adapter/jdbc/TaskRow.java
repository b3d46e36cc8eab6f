package dev.fairway.adapter.jdbc;

import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A task that still waits for its lists. */
final class TaskRow {

  final String id;
  final List<String> acceptanceChecks = new ArrayList<>();
  final List<String> dependencies = new ArrayList<>();
  final List<String> sourcePaths = new ArrayList<>();
  final List<String> targetPaths = new ArrayList<>();
  final List<String> reviewDomains = new ArrayList<>();
  final List<String> tags = new ArrayList<>();
  final Map<String, String> extra = new LinkedHashMap<>();

  private final TaskDefinition.Builder definition;
  private final TaskState state;
  private final long version;
  private final Instant createdAt;
  private final Instant updatedAt;

  TaskRow(
      String id,
      TaskDefinition.Builder definition,
      TaskState state,
      long version,
      Instant createdAt,
      Instant updatedAt) {
    this.id = id;
    this.definition = definition;
    this.state = state;
    this.version = version;
    this.createdAt = createdAt;
    this.updatedAt = updatedAt;
  }

  Task complete() {
    definition
        .acceptanceChecks(acceptanceChecks)
        .dependencies(dependencies)
        .sourcePaths(sourcePaths)
        .targetPaths(targetPaths)
        .reviewDomains(reviewDomains)
        .tags(tags)
        .extra(extra);
    return new Task(definition.build(), state, version, createdAt, updatedAt);
  }
}
