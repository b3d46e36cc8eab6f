package dev.fairway.domain.importing;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.problem.Nearest;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import dev.fairway.domain.task.DefinitionRules;
import dev.fairway.domain.task.DefinitionRules.FieldProblem;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskGraph;
import dev.fairway.domain.task.Timestamps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds everything that is wrong with the records of a queue file, each with its place. */
final class QueueCheck {

  private static final int MOST_SEARCHES = 200;

  private final ProjectPolicy policy;
  private final Map<String, Task> stored;
  private final Set<String> known;
  private final Map<String, String> suggestions = new HashMap<>();
  private int searches;
  private final List<Problem> problems = new ArrayList<>();

  QueueCheck(ProjectPolicy policy, Map<String, Task> stored) {
    this.policy = policy;
    this.stored = stored;
    this.known = new HashSet<>(stored.keySet());
  }

  List<Problem> check(List<QueueRecord> records) {
    Map<String, QueueRecord> byId = new HashMap<>();
    for (QueueRecord record : records) {
      checkDuplicate(record, byId);
      byId.putIfAbsent(record.definition().id(), record);
    }
    known.addAll(byId.keySet());
    DefinitionRules rules = new DefinitionRules(policy);
    for (QueueRecord record : records) {
      for (FieldProblem wrong : rules.check(record.definition())) {
        SourcePosition place =
            wrong.index() < 0 ? record.at(wrong.field()) : record.at(wrong.field(), wrong.index());
        add(record, place, wrong.field(), wrong.message(), wrong.suggestion());
      }
      checkStatus(record);
      checkCompletion(record);
      checkReferences(record, byId);
    }
    checkCycles(byId);
    return problems;
  }

  private void checkDuplicate(QueueRecord record, Map<String, QueueRecord> byId) {
    QueueRecord first = byId.get(record.definition().id());
    if (first != null) {
      add(
          record,
          record.at("id"),
          "id",
          "task " + record.definition().id() + " is defined twice",
          "the first is at " + first.at("id"));
    }
  }

  private void checkStatus(QueueRecord record) {
    String status = record.seed().status();
    if (status != null && !policy.workflow().isKnown(status)) {
      add(
          record,
          record.at("status"),
          "status",
          "unknown status '" + status + "'",
          DefinitionRules.nearestOrAll(status, "states", policy.workflow().allowed()));
    }
  }

  private void checkCompletion(QueueRecord record) {
    Instant completedAt = record.seed().completedAt();
    if (completedAt != null && !Timestamps.hasText(completedAt)) {
      String message = "completed_at is not in the years 0 to 9999 in UTC";
      add(record, record.at("completed_at"), "completed_at", message, null);
    }
  }

  private void checkReferences(QueueRecord record, Map<String, QueueRecord> byId) {
    TaskDefinition definition = record.definition();
    String parent = definition.parentId();
    if (parent != null && !byId.containsKey(parent) && !stored.containsKey(parent)) {
      add(
          record,
          record.at("parent_id"),
          "parent_id",
          "unknown parent '" + parent + "'",
          nearestId(parent));
    }
    for (int i = 0; i < definition.dependencies().size(); i++) {
      String dependency = definition.dependencies().get(i);
      if (!byId.containsKey(dependency) && !stored.containsKey(dependency)) {
        add(
            record,
            record.at("depends_on", i),
            "depends_on",
            "unknown dependency '" + dependency + "'",
            nearestId(dependency));
      }
    }
  }

  /** A file of which every reference is wrong would otherwise compare all ids with all ids. */
  private @Nullable String nearestId(String id) {
    String near = suggestions.get(id);
    if (near == null && searches < MOST_SEARCHES) {
      searches++;
      near = Nearest.question(id, known);
      if (near != null) {
        suggestions.put(id, near);
      }
    }
    return near;
  }

  private void checkCycles(Map<String, QueueRecord> byId) {
    Map<String, List<String>> dependencies = new HashMap<>();
    Map<String, String> parents = new HashMap<>();
    for (Task task : stored.values()) {
      dependencies.put(task.id(), task.definition().dependencies());
      String parent = task.definition().parentId();
      if (parent != null) {
        parents.put(task.id(), parent);
      }
    }
    TaskGraph graph = new TaskGraph(dependencies, parents);
    for (QueueRecord record : byId.values()) {
      graph.put(record.definition());
    }
    for (List<String> cycle : graph.dependencyCycles()) {
      addCycle("depends_on", "dependency cycle", cycle, byId);
    }
    for (List<String> cycle : graph.parentCycles()) {
      addCycle("parent_id", "parent cycle", cycle, byId);
    }
  }

  /** At the first reference of the cycle that is in the file; the store's own has none. */
  private void addCycle(
      String field, String what, List<String> cycle, Map<String, QueueRecord> byId) {
    for (int i = 0; i + 1 < cycle.size(); i++) {
      QueueRecord record = byId.get(cycle.get(i));
      if (record != null) {
        int entry = record.definition().dependencies().indexOf(cycle.get(i + 1));
        SourcePosition place =
            field.equals("depends_on") ? record.at(field, entry) : record.at(field);
        String way = String.join(" → ", cycle);
        add(record, place, field, what + " " + way, "remove one of these");
        return;
      }
    }
  }

  private void add(
      QueueRecord record,
      SourcePosition place,
      String field,
      String message,
      @Nullable String suggestion) {
    String path = record.definition().id() + "." + field;
    problems.add(new Problem(place, path, message, suggestion));
  }
}
