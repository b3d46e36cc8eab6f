package dev.fairway.domain.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Cycles in a graph of ids: dependencies, or parents. */
public final class Cycles {

  private final Map<String, ? extends Collection<String>> edges;
  private final Map<String, Iterator<String>> untried = new HashMap<>();
  private final Set<String> finished = new HashSet<>();
  private final List<String> path = new ArrayList<>();
  private final Map<String, Integer> placeOnPath = new HashMap<>();
  private final List<List<String>> cycles = new ArrayList<>();

  private Cycles(Map<String, ? extends Collection<String>> edges) {
    this.edges = edges;
  }

  /**
   * Cycles that share no edge, each as {@code [A, B, C, A]} starting at its alphabetically first
   * id, in alphabetical order. Without their edges the graph has no cycle, so none of them can be
   * mended by mending the others. An edge to an id that is not a key leads nowhere. Needs time and
   * memory linear in the graph, but for sorting, and no call stack.
   */
  public static List<List<String>> in(Map<String, ? extends Collection<String>> edges) {
    Cycles search = new Cycles(edges);
    for (String start : new TreeSet<>(edges.keySet())) {
      search.walkFrom(start);
    }
    search.cycles.sort(Cycles::alphabetically);
    return List.copyOf(search.cycles);
  }

  private void walkFrom(String start) {
    step(start);
    while (!path.isEmpty()) {
      String here = path.get(path.size() - 1);
      Iterator<String> next = untried.get(here);
      if (next.hasNext()) {
        step(next.next());
      } else {
        untried.remove(here);
        finished.add(here);
        backTo(path.size() - 1);
      }
    }
  }

  /**
   * Goes on to an id. When it is on the path already, the way since then is a cycle, and the walk
   * goes on from there: what it had not tried on the cycle it will try when it comes by again.
   */
  private void step(String id) {
    Integer place = placeOnPath.get(id);
    if (place != null) {
      cycles.add(closed(path.subList(place, path.size())));
      backTo(place + 1);
    } else if (!finished.contains(id) && edges.containsKey(id)) {
      placeOnPath.put(id, path.size());
      path.add(id);
      untried.computeIfAbsent(id, any -> new TreeSet<>(edges.get(any)).iterator());
    }
  }

  private void backTo(int size) {
    while (path.size() > size) {
      placeOnPath.remove(path.remove(path.size() - 1));
    }
  }

  private static List<String> closed(List<String> open) {
    List<String> cycle = new ArrayList<>(open);
    Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
    cycle.add(cycle.get(0));
    return List.copyOf(cycle);
  }

  /** Cycles that begin with the same id go on with different ones, since they share no edge. */
  private static int alphabetically(List<String> a, List<String> b) {
    int byFirst = a.get(0).compareTo(b.get(0));
    return byFirst != 0 ? byFirst : a.get(1).compareTo(b.get(1));
  }
}
