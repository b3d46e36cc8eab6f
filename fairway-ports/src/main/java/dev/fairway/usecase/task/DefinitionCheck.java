package dev.fairway.usecase.task;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.problem.Nearest;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.task.DefinitionRules;
import dev.fairway.domain.task.DefinitionRules.FieldProblem;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskGraph;
import dev.fairway.port.store.StoreView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks one definition against the policy and the rest of the store. */
final class DefinitionCheck {

  private final ProjectPolicy policy;

  DefinitionCheck(ProjectPolicy policy) {
    this.policy = policy;
  }

  /** Everything that is wrong with it; stays true only while the caller keeps the graph locked. */
  List<Problem> check(StoreView store, TaskDefinition definition) {
    List<Problem> problems = new ArrayList<>();
    for (FieldProblem wrong : new DefinitionRules(policy).check(definition)) {
      problems.add(new Problem(null, wrong.field(), wrong.message(), wrong.suggestion()));
    }
    checkReferences(store, definition, problems);
    if (problems.isEmpty()) {
      checkCycles(store, definition, problems);
    }
    return problems;
  }

  private static void checkReferences(
      StoreView store, TaskDefinition definition, List<Problem> problems) {
    Set<String> unknown = unknown(store, definition);
    if (unknown.isEmpty()) {
      return;
    }
    List<String> known = store.taskIds();
    String parent = definition.parentId();
    if (parent != null && unknown.contains(parent)) {
      problems.add(unknown("parent_id", "parent", parent, known));
    }
    for (String dependency : new LinkedHashSet<>(definition.dependencies())) {
      if (unknown.contains(dependency)) {
        problems.add(unknown("depends_on", "dependency", dependency, known));
      }
    }
  }

  /** A task that refers to itself is a problem of its own. */
  private static Set<String> unknown(StoreView store, TaskDefinition definition) {
    Set<String> unknown = new HashSet<>(definition.dependencies());
    if (definition.parentId() != null) {
      unknown.add(definition.parentId());
    }
    unknown.remove(definition.id());
    if (!unknown.isEmpty()) {
      for (Task task : store.tasks(List.copyOf(unknown))) {
        unknown.remove(task.id());
      }
    }
    return unknown;
  }

  private static Problem unknown(String field, String what, String id, List<String> known) {
    return new Problem(
        null, field, "unknown " + what + " '" + id + "'", Nearest.question(id, known));
  }

  /** A cycle needs a way back to the task, so most changes can do without the whole graph. */
  private static void checkCycles(
      StoreView store, TaskDefinition definition, List<Problem> problems) {
    String id = definition.id();
    boolean mayDepend = !definition.dependencies().isEmpty() && !store.dependents(id).isEmpty();
    boolean mayContain = definition.parentId() != null && !store.children(id).isEmpty();
    TaskGraph graph =
        new TaskGraph(
            mayDepend ? store.dependencyGraph() : Map.of(),
            mayContain ? store.parents() : Map.of());
    graph.put(definition);
    graph
        .dependencyCycleThrough(id)
        .ifPresent(cycle -> problems.add(cycle("depends_on", "dependency", cycle)));
    graph
        .parentCycleThrough(id)
        .ifPresent(cycle -> problems.add(cycle("parent_id", "parent", cycle)));
  }

  private static Problem cycle(String field, String what, List<String> cycle) {
    return new Problem(null, field, what + " cycle " + String.join(" → ", cycle), null);
  }
}
