package dev.fairway.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CyclesTest {

  @Test
  void a_graph_without_cycles_has_none() {
    assertThat(Cycles.in(Map.of())).isEmpty();
    assertThat(Cycles.in(Map.of("A", List.of("B", "C"), "B", List.of("C"), "C", List.of())))
        .isEmpty();
  }

  @Test
  void an_id_that_leads_to_itself_is_a_cycle() {
    assertThat(Cycles.in(Map.of("A", List.of("A")))).containsExactly(List.of("A", "A"));
  }

  @Test
  void a_cycle_starts_and_ends_at_its_alphabetically_first_id() {
    assertThat(Cycles.in(Map.of("C", List.of("A"), "A", List.of("B"), "B", List.of("C"))))
        .containsExactly(List.of("A", "B", "C", "A"));
  }

  @Test
  void a_cycle_that_is_entered_from_outside_does_not_hold_the_way_in() {
    assertThat(Cycles.in(Map.of("A", List.of("Z"), "Z", List.of("Y"), "Y", List.of("Z"))))
        .containsExactly(List.of("Y", "Z", "Y"));
  }

  @Test
  void an_edge_to_an_unknown_id_leads_nowhere() {
    assertThat(Cycles.in(Map.of("A", List.of("GONE")))).isEmpty();
  }

  @Test
  void an_edge_that_is_listed_twice_counts_once() {
    assertThat(Cycles.in(Map.of("A", List.of("B", "B"), "B", List.of("A", "A"))))
        .containsExactly(List.of("A", "B", "A"));
  }

  @Test
  void every_knot_is_reported_in_alphabetical_order() {
    Map<String, List<String>> graph =
        Map.of(
            "D", List.of("C"),
            "C", List.of("D", "A"),
            "A", List.of("B"),
            "B", List.of("A"),
            "S", List.of("S"));

    assertThat(Cycles.in(graph))
        .containsExactly(List.of("A", "B", "A"), List.of("C", "D", "C"), List.of("S", "S"));
  }

  @Test
  void two_cycles_through_one_id_are_both_reported() {
    assertThat(Cycles.in(Map.of("M", List.of("A", "Z", "M"), "A", List.of("M"), "Z", List.of("M"))))
        .containsExactly(List.of("A", "M", "A"), List.of("M", "M"), List.of("M", "Z", "M"));
  }

  @Test
  void cycles_with_the_same_beginning_are_in_order_too() {
    assertThat(
            Cycles.in(
                Map.of(
                    "A", List.of("C", "B"),
                    "B", List.of("A"),
                    "C", List.of("A"))))
        .containsExactly(List.of("A", "B", "A"), List.of("A", "C", "A"));
  }

  @Test
  void the_order_of_the_graph_makes_no_difference() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      Map<String, List<String>> graph = graph(random, 2 + random.nextInt(6), 0.3);
      Map<String, List<String>> turned = new LinkedHashMap<>();
      List<String> ids = new ArrayList<>(graph.keySet());
      Collections.shuffle(ids, random);
      for (String id : ids) {
        List<String> targets = new ArrayList<>(graph.get(id));
        Collections.shuffle(targets, random);
        turned.put(id, targets);
      }
      assertThat(Cycles.in(turned)).isEqualTo(Cycles.in(graph));
    }
  }

  @Test
  void a_chain_of_200_000_ids_needs_no_call_stack() {
    assertThat(Cycles.in(chain(200_000))).isEmpty();
  }

  @Test
  void a_cycle_of_200_000_ids_is_found_whole() {
    Map<String, List<String>> graph = chain(200_000);
    graph.put(id(199_999), List.of(id(0)));

    List<List<String>> cycles = Cycles.in(graph);

    assertThat(cycles).hasSize(1);
    assertThat(cycles.get(0)).hasSize(200_001).startsWith(id(0), id(1)).endsWith(id(0));
  }

  @Test
  void a_chain_in_which_every_id_leads_back_to_the_start_stays_linear() {
    Map<String, List<String>> graph = chain(100_000);
    for (int i = 0; i < 99_999; i++) {
      graph.put(id(i), List.of(id(0), id(i + 1)));
    }

    int reported = 0;
    for (List<String> cycle : Cycles.in(graph)) {
      reported += cycle.size() - 1;
    }

    assertThat(reported).isLessThan(200_000);
  }

  @Test
  void a_knot_in_which_everything_leads_everywhere_stays_linear() {
    Map<String, List<String>> graph = new TreeMap<>();
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      all.add(id(i));
    }
    for (String id : all) {
      graph.put(id, all);
    }

    int reported = 0;
    for (List<String> cycle : Cycles.in(graph)) {
      reported += cycle.size() - 1;
    }

    assertThat(reported).isLessThanOrEqualTo(600 * 600);
  }

  @Test
  void on_random_graphs_cycles_are_real_share_no_edge_and_leave_none_behind() {
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      Map<String, List<String>> graph =
          graph(random, 1 + random.nextInt(7), random.nextDouble() * 0.5);
      List<List<String>> cycles = Cycles.in(graph);

      assertThat(cycles.isEmpty()).as("%s", graph).isEqualTo(!hasCycle(graph));
      Map<String, List<String>> rest = new HashMap<>();
      graph.forEach((id, targets) -> rest.put(id, new ArrayList<>(targets)));
      for (List<String> cycle : cycles) {
        assertThat(cycle).hasSizeGreaterThan(1).endsWith(cycle.get(0));
        List<String> open = cycle.subList(0, cycle.size() - 1);
        assertThat(open).doesNotHaveDuplicates();
        assertThat(open).allMatch(id -> id.compareTo(cycle.get(0)) >= 0);
        for (int i = 0; i + 1 < cycle.size(); i++) {
          assertThat(rest.get(cycle.get(i)).remove(cycle.get(i + 1)))
              .as("an edge of %s, used once, in %s", cycle, graph)
              .isTrue();
        }
      }
      assertThat(hasCycle(rest)).as("what %s leaves of %s", cycles, graph).isFalse();
    }
  }

  /** Whether some id can be reached from itself, by trying. */
  private static boolean hasCycle(Map<String, List<String>> graph) {
    for (String start : graph.keySet()) {
      Set<String> reached = new HashSet<>();
      List<String> open = new ArrayList<>(graph.get(start));
      while (!open.isEmpty()) {
        String id = open.remove(open.size() - 1);
        if (reached.add(id)) {
          open.addAll(graph.getOrDefault(id, List.of()));
        }
      }
      if (reached.contains(start)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, List<String>> graph(Random random, int size, double density) {
    Map<String, List<String>> graph = new HashMap<>();
    for (int from = 0; from < size; from++) {
      List<String> targets = new ArrayList<>();
      for (int to = 0; to <= size; to++) {
        if (random.nextDouble() < density) {
          targets.add(id(to));
        }
      }
      graph.put(id(from), targets);
    }
    return graph;
  }

  private static Map<String, List<String>> chain(int length) {
    Map<String, List<String>> graph = new HashMap<>();
    for (int i = 0; i + 1 < length; i++) {
      graph.put(id(i), List.of(id(i + 1)));
    }
    graph.put(id(length - 1), List.of());
    return graph;
  }

  private static String id(int number) {
    return "T-" + (1_000_000 + number);
  }
}
