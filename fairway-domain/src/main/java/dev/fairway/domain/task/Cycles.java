package dev.fairway.domain.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Cycles in a graph of ids: dependencies, or parents. */
public final class Cycles {

  private Cycles() {}

  /**
   * One cycle for every knot in the graph, each as {@code [A, B, C, A]} starting at its
   * alphabetically first id; in alphabetical order. An edge to an id that is not a key leads
   * nowhere. Needs time and memory linear in the graph and no call stack.
   */
  public static List<List<String>> in(Map<String, ? extends Collection<String>> edges) {
    List<List<String>> cycles = new ArrayList<>();
    Set<String> finished = new HashSet<>();
    for (String start : new TreeSet<>(edges.keySet())) {
      if (!finished.contains(start)) {
        walk(start, edges, finished, cycles);
      }
    }
    cycles.sort((a, b) -> a.get(0).compareTo(b.get(0)));
    return cycles;
  }

  private static void walk(
      String start,
      Map<String, ? extends Collection<String>> edges,
      Set<String> finished,
      List<List<String>> cycles) {
    List<String> path = new ArrayList<>();
    Map<String, Integer> placeOnPath = new HashMap<>();
    Deque<Iterator<String>> pending = new ArrayDeque<>();
    enter(start, edges, path, placeOnPath, pending);
    while (!pending.isEmpty()) {
      if (!pending.peek().hasNext()) {
        pending.pop();
        String left = path.remove(path.size() - 1);
        placeOnPath.remove(left);
        finished.add(left);
        continue;
      }
      String next = pending.peek().next();
      Integer place = placeOnPath.get(next);
      if (place != null) {
        cycles.add(closed(path.subList(place, path.size())));
      } else if (!finished.contains(next) && edges.containsKey(next)) {
        enter(next, edges, path, placeOnPath, pending);
      }
    }
  }

  private static void enter(
      String id,
      Map<String, ? extends Collection<String>> edges,
      List<String> path,
      Map<String, Integer> placeOnPath,
      Deque<Iterator<String>> pending) {
    placeOnPath.put(id, path.size());
    path.add(id);
    pending.push(new TreeSet<>(edges.get(id)).iterator());
  }

  private static List<String> closed(List<String> open) {
    List<String> cycle = new ArrayList<>(open);
    Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
    cycle.add(cycle.get(0));
    return List.copyOf(cycle);
  }
}
