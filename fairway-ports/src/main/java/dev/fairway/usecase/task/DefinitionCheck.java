package dev.fairway.usecase.task;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.problem.Nearest;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.task.DefinitionRules;
import dev.fairway.domain.task.DefinitionRules.FieldProblem;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskGraph;
import dev.fairway.port.store.StoreSession;
import java.util.ArrayList;
import java.util.List;

/** Checks one definition against the policy and the rest of the store. */
final class DefinitionCheck {

  private final ProjectPolicy policy;

  DefinitionCheck(ProjectPolicy policy) {
    this.policy = policy;
  }

  /** Everything that is wrong with it; keeps the graph locked when it refers to other tasks. */
  List<Problem> check(StoreSession store, TaskDefinition definition) {
    List<Problem> problems = new ArrayList<>();
    for (FieldProblem wrong : new DefinitionRules(policy).check(definition)) {
      problems.add(new Problem(null, wrong.field(), wrong.message(), wrong.suggestion()));
    }
    if (!problems.isEmpty()) {
      return problems;
    }
    if (definition.parentId() != null || !definition.dependencies().isEmpty()) {
      store.lockGraph();
      checkReferences(store, definition, problems);
      if (problems.isEmpty()) {
        checkCycles(store, definition, problems);
      }
    }
    return problems;
  }

  private static void checkReferences(
      StoreSession store, TaskDefinition definition, List<Problem> problems) {
    String parent = definition.parentId();
    if (parent != null && store.task(parent).isEmpty()) {
      problems.add(unknown(store, "parent_id", "parent", parent));
    }
    for (String dependency : definition.dependencies()) {
      if (store.task(dependency).isEmpty()) {
        problems.add(unknown(store, "depends_on", "dependency", dependency));
      }
    }
  }

  private static Problem unknown(StoreSession store, String field, String what, String id) {
    return new Problem(
        null, field, "unknown " + what + " '" + id + "'", Nearest.question(id, store.taskIds()));
  }

  private static void checkCycles(
      StoreSession store, TaskDefinition definition, List<Problem> problems) {
    TaskGraph graph = new TaskGraph(store.dependencyGraph(), store.parents());
    graph.put(definition);
    graph
        .dependencyCycleThrough(definition.id())
        .ifPresent(
            cycle ->
                problems.add(
                    new Problem(
                        null,
                        "depends_on",
                        "dependency cycle " + String.join(" → ", cycle),
                        null)));
    graph
        .parentCycleThrough(definition.id())
        .ifPresent(
            cycle ->
                problems.add(
                    new Problem(
                        null, "parent_id", "parent cycle " + String.join(" → ", cycle), null)));
  }
}
