package dev.fairway.domain.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

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

  /** The shortest dependency cycle from a task back to it, through at least one other. */
  public Optional<List<String>> dependencyCycleThrough(String id) {
    return shortestThrough(id, dependencies);
  }

  /** The circle of parents from a task back to it, through at least one other. */
  public Optional<List<String>> parentCycleThrough(String id) {
    return shortestThrough(id, parents);
  }

  private static Optional<List<String>> shortestThrough(
      String id, Map<String, Collection<String>> edges) {
    Map<String, String> cameFrom = new HashMap<>();
    Queue<String> reached = new ArrayDeque<>(List.of(id));
    while (!reached.isEmpty()) {
      String here = reached.remove();
      for (String next : edges.getOrDefault(here, List.of())) {
        if (next.equals(id) && !here.equals(id)) {
          return Optional.of(wayTo(here, id, cameFrom));
        }
        if (!next.equals(id) && cameFrom.putIfAbsent(next, here) == null) {
          reached.add(next);
        }
      }
    }
    return Optional.empty();
  }

  /** The way from {@code start} to {@code last}, and back to {@code start}. */
  private static List<String> wayTo(String last, String start, Map<String, String> cameFrom) {
    Deque<String> way = new ArrayDeque<>(List.of(start));
    for (String id = last; !id.equals(start); id = cameFrom.getOrDefault(id, start)) {
      way.addFirst(id);
    }
    way.addFirst(start);
    return List.copyOf(way);
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
