package dev.fairway.parity.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.task.DefinitionRules;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskGraph;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RealShapeTest {

  private static final ProjectPolicy POLICY = ExamplePolicy.load();

  @Test
  void most_tasks_are_done_a_few_are_blocked_and_fewer_are_open() {
    assertThat(byStatus(RealShape.of(1).tasks()))
        .isEqualTo(Map.of("done", 1_702L, "blocked", 37L, "todo", 7L, "in_progress", 1L));
  }

  private static Map<String, Long> byStatus(List<Task> tasks) {
    return tasks.stream().collect(Collectors.groupingBy(Task::status, Collectors.counting()));
  }

  @Test
  void ten_times_as_many_tasks_leave_the_same_ones_open() {
    List<Task> ten = RealShape.of(10).tasks();
    assertThat(ten).hasSize(17_470);
    assertThat(unfinished(ten)).hasSize(45).isEqualTo(unfinished(RealShape.of(1).tasks()));
  }

  private static List<Task> unfinished(List<Task> tasks) {
    return tasks.stream().filter(task -> !task.status().equals("done")).toList();
  }

  @Test
  void what_is_recorded_grows_with_the_tasks() {
    assertThat(RealShape.of(1).sizes()).isEqualTo(Sizes.ORIGINAL);
    assertThat(RealShape.of(10).sizes())
        .isEqualTo(
            new Sizes(17_470, 17_425, 37, 8, 49_760, 58_730, 13_790, 2_450, 11_940, 37_770, 910));
    assertThat(RealShape.tasks(100_000).sizes().evidence()).isEqualTo(284_831);
  }

  @Test
  void every_definition_is_one_that_the_example_policy_accepts() {
    DefinitionRules rules = new DefinitionRules(POLICY);
    assertThat(RealShape.of(1).tasks())
        .allSatisfy(task -> assertThat(rules.check(task.definition())).isEmpty());
    assertThat(RealShape.of(1).tasks())
        .allSatisfy(task -> assertThat(POLICY.workflow().isKnown(task.status())).isTrue());
  }

  @Test
  void tasks_depend_on_earlier_ones_and_stand_below_earlier_ones() {
    Set<String> earlier = new HashSet<>();
    for (Task task : RealShape.of(2).tasks()) {
      TaskDefinition definition = task.definition();
      assertThat(earlier).containsAll(definition.dependencies());
      if (definition.parentId() != null && task.status().equals("done")) {
        assertThat(earlier).contains(definition.parentId());
      }
      assertThat(earlier.add(task.id())).as(task.id() + " is new").isTrue();
    }
  }

  @Test
  void neither_dependencies_nor_parents_go_in_a_circle() {
    TaskGraph graph = new TaskGraph(Map.of(), Map.of());
    RealShape.of(1).tasks().forEach(task -> graph.put(task.definition()));
    assertThat(graph.dependencyCycles()).isEmpty();
    assertThat(graph.parentCycles()).isEmpty();
  }

  @Test
  void open_tasks_depend_on_finished_ones_and_on_each_other() {
    Map<String, Task> byId =
        RealShape.of(1).tasks().stream().collect(Collectors.toMap(Task::id, Function.identity()));
    Set<String> kinds =
        unfinished(RealShape.of(1).tasks()).stream()
            .flatMap(task -> task.definition().dependencies().stream())
            .map(id -> byId.get(id).status())
            .collect(Collectors.toSet());
    assertThat(kinds).contains("done", "todo", "blocked");
  }

  @Test
  void priorities_and_sequences_are_shared_by_many_and_missing_for_some() {
    List<TaskDefinition> all = RealShape.of(1).tasks().stream().map(Task::definition).toList();
    assertThat(Set.copyOf(all.stream().map(each -> String.valueOf(each.priority())).toList()))
        .containsExactlyInAnyOrder("null", "100", "200", "500", "1000");
    assertThat(Set.copyOf(all.stream().map(each -> String.valueOf(each.sequence())).toList()))
        .contains("null", "0", "50")
        .hasSize(7);
  }

  @Test
  void no_two_tasks_are_copies_of_each_other() {
    List<Task> tasks = RealShape.of(1).tasks();
    assertThat(tasks)
        .extracting(task -> task.state().commit())
        .filteredOn(c -> c != null)
        .doesNotHaveDuplicates();
  }

  @Test
  void another_seed_makes_other_tasks_of_the_same_shape() {
    List<Task> other = RealShape.of(1).seeded(2).tasks();
    assertThat(other).isNotEqualTo(RealShape.of(1).tasks());
    assertThat(byStatus(other)).isEqualTo(byStatus(RealShape.of(1).tasks()));
  }

  @Test
  void too_few_tasks_are_refused() {
    assertThat(RealShape.tasks(200).tasks()).hasSize(200);
    assertThatThrownBy(() -> RealShape.tasks(199)).hasMessageContaining("at least 200");
  }
}
