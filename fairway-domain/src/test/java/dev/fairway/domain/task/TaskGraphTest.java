package dev.fairway.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaskGraphTest {

  private final TaskGraph graph =
      new TaskGraph(
          Map.of("B", List.of("A"), "C", List.of("B"), "D", List.of("C", "B")),
          Map.of("B", "A", "C", "B"));

  @Test
  void what_the_store_has_without_a_cycle_has_none() {
    assertThat(graph.dependencyCycles()).isEmpty();
    assertThat(graph.parentCycles()).isEmpty();
    assertThat(graph.dependencyCycleThrough("A")).isEmpty();
    assertThat(graph.parentCycleThrough("A")).isEmpty();
  }

  @Test
  void a_definition_laid_over_can_close_a_cycle_through_stored_tasks() {
    graph.put(TaskDefinition.builder("A").dependencies(List.of("C")).parentId("C").build());

    assertThat(graph.dependencyCycles()).containsExactly(List.of("A", "C", "B", "A"));
    assertThat(graph.parentCycles()).containsExactly(List.of("A", "C", "B", "A"));
    assertThat(graph.dependencyCycleThrough("A")).contains(List.of("A", "C", "B", "A"));
    assertThat(graph.parentCycleThrough("B")).contains(List.of("B", "A", "C", "B"));
  }

  @Test
  void a_definition_laid_over_can_open_a_cycle() {
    TaskGraph closed =
        new TaskGraph(
            Map.of("A", List.of("B"), "B", List.of("A")),
            new HashMap<>(Map.of("A", "B", "B", "A")));

    closed.put(TaskDefinition.builder("A").build());

    assertThat(closed.dependencyCycles()).isEmpty();
    assertThat(closed.parentCycles()).isEmpty();
  }

  @Test
  void a_task_that_refers_to_itself_is_reported_elsewhere() {
    graph.put(TaskDefinition.builder("A").dependencies(List.of("A")).parentId("A").build());

    assertThat(graph.dependencyCycles()).isEmpty();
    assertThat(graph.parentCycles()).isEmpty();
    assertThat(graph.dependencyCycleThrough("A")).isEmpty();
    assertThat(graph.parentCycleThrough("A")).isEmpty();
  }

  @Test
  void the_shortest_cycle_through_a_task_is_told() {
    graph.put(TaskDefinition.builder("A").dependencies(List.of("D")).build());

    assertThat(graph.dependencyCycleThrough("A")).contains(List.of("A", "D", "B", "A"));
  }

  @Test
  void a_cycle_that_a_task_only_leads_to_is_not_its_own() {
    graph.put(TaskDefinition.builder("A").dependencies(List.of("B")).build());

    assertThat(graph.dependencyCycleThrough("D")).isEmpty();
    assertThat(graph.dependencyCycleThrough("A")).contains(List.of("A", "B", "A"));
  }

  @Test
  void a_cycle_is_found_though_it_shares_its_way_with_another() {
    TaskGraph knot =
        new TaskGraph(
            Map.of("A", List.of("B"), "B", List.of("A", "C"), "C", List.of("A")), Map.of());

    assertThat(knot.dependencyCycleThrough("C")).contains(List.of("C", "A", "B", "C"));
  }

  @Test
  void an_id_that_nobody_defines_leads_nowhere() {
    graph.put(TaskDefinition.builder("A").dependencies(List.of("Z")).parentId("Z").build());

    assertThat(graph.dependencyCycleThrough("Z")).isEmpty();
    assertThat(graph.dependencyCycles()).isEmpty();
  }
}
