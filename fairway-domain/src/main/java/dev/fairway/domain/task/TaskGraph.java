package dev.fairway.domain.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dependencies and parents of a whole project, with changes laid over them. */
public final class TaskGraph {

  private final Map<String, Collection<String>> dependencies = new HashMap<>();
  private final Map<String, Collection<String>> parents = new HashMap<>();

  /**
   * @param storedDependencies ids of tasks that have dependencies, with them
   * @param storedParents ids of tasks that have a parent, with it
   */
  public TaskGraph(
      Map<String, ? extends Collection<String>> storedDependencies,
      Map<String, String> storedParents) {
    dependencies.putAll(storedDependencies);
    for (Map.Entry<String, String> edge : storedParents.entrySet()) {
      parents.put(edge.getKey(), List.of(edge.getValue()));
    }
  }

  /** Lays one definition over what is there. */
  public void put(TaskDefinition definition) {
    dependencies.put(definition.id(), definition.dependencies());
    if (definition.parentId() == null) {
      parents.remove(definition.id());
    } else {
      parents.put(definition.id(), List.of(definition.parentId()));
    }
  }

  /** Cycles of dependencies that go through more than one task. */
  public List<List<String>> dependencyCycles() {
    return longer(Cycles.in(dependencies));
  }

  /** Cycles of parents that go through more than one task. */
  public List<List<String>> parentCycles() {
    return longer(Cycles.in(parents));
  }

  /** The dependency cycle that a task is on. */
  public Optional<List<String>> dependencyCycleThrough(String id) {
    return through(id, dependencyCycles());
  }

  /** The circle of parents that a task is on. */
  public Optional<List<String>> parentCycleThrough(String id) {
    return through(id, parentCycles());
  }

  private static Optional<List<String>> through(String id, List<List<String>> cycles) {
    for (List<String> cycle : cycles) {
      if (cycle.contains(id)) {
        return Optional.of(cycle);
      }
    }
    return Optional.empty();
  }

  /** A task that refers to itself is a problem of its own, reported as such. */
  private static List<List<String>> longer(List<List<String>> cycles) {
    List<List<String>> longer = new ArrayList<>();
    for (List<String> cycle : cycles) {
      if (cycle.size() > 2) {
        longer.add(cycle);
      }
    }
    return longer;
  }
}
