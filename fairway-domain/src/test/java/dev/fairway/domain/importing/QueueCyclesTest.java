package dev.fairway.domain.importing;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.PERSON;
import static dev.fairway.domain.Example.caller;
import static dev.fairway.domain.importing.QueueExample.at;
import static dev.fairway.domain.importing.QueueExample.entry;
import static dev.fairway.domain.importing.QueueExample.problem;
import static dev.fairway.domain.importing.QueueExample.record;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Tasks that wait for each other, or are in each other, for ever. */
class QueueCyclesTest {

  private final Map<String, Task> stored = new HashMap<>();

  @Test
  void a_cycle_is_named_with_its_whole_way_at_a_reference_that_is_on_it() {
    assertThat(
            problems(
                List.of(
                    record(1, "C", d -> d.dependencies(List.of("A"))),
                    record(2, "X", d -> d),
                    record(3, "A", d -> d.dependencies(List.of("X", "B"))),
                    record(4, "B", d -> d.dependencies(List.of("C"))))))
        .containsExactly(
            problem(
                entry(3, "depends_on", 1),
                "A.depends_on",
                "dependency cycle A → B → C → A",
                "remove one of these"));
  }

  @Test
  void every_cycle_is_told() {
    assertThat(
            problems(
                List.of(
                    record(1, "A", d -> d.parentId("B").dependencies(List.of("B"))),
                    record(2, "B", d -> d.parentId("A").dependencies(List.of("A"))),
                    record(3, "C", d -> d.dependencies(List.of("D"))),
                    record(4, "D", d -> d.dependencies(List.of("C"))))))
        .extracting(Problem::message)
        .containsExactly(
            "parent cycle A → B → A", "dependency cycle A → B → A", "dependency cycle C → D → C");
  }

  @Test
  void a_cycle_that_runs_through_the_store_is_told_at_the_file_s_part_of_it() {
    store("A", d -> d.dependencies(List.of("B")).parentId("B"));
    store("B", d -> d);

    assertThat(problems(List.of(record(1, "B", d -> d.dependencies(List.of("A")).parentId("A")))))
        .containsExactly(
            problem(
                at(1, "parent_id"), "B.parent_id", "parent cycle A → B → A", "remove one of these"),
            problem(
                entry(1, "depends_on", 0),
                "B.depends_on",
                "dependency cycle A → B → A",
                "remove one of these"));
  }

  @Test
  void a_cycle_that_only_the_store_has_is_not_the_file_s_fault() {
    store("A", d -> d.dependencies(List.of("B")));
    store("B", d -> d.dependencies(List.of("A")));

    assertThat(problems(List.of(record(1, "T-1", d -> d)))).isEmpty();
  }

  @Test
  void a_cycle_that_the_file_opens_is_gone() {
    store("A", d -> d.dependencies(List.of("B")));
    store("B", d -> d);

    assertThat(
            problems(
                List.of(record(1, "A", d -> d), record(2, "B", d -> d.dependencies(List.of("A"))))))
        .isEmpty();
  }

  private void store(String id, UnaryOperator<TaskDefinition.Builder> change) {
    TaskDefinition definition =
        change.apply(TaskDefinition.builder(id).title("Task " + id).role("A-backend")).build();
    stored.put(id, new Task(definition, TaskState.initial("todo"), 3, NOW, NOW));
  }

  private List<Problem> problems(List<QueueRecord> records) {
    ImportUniverse universe = new ImportUniverse(stored, Set.of());
    return new ImportPlanner(PolicyExample.policy(), universe, caller(PERSON, null), NOW)
        .plan(records, List.of(), true)
        .problems();
  }
}
