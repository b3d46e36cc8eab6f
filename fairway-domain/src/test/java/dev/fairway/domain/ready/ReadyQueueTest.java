package dev.fairway.domain.ready;

import static dev.fairway.domain.PolicyExample.states;
import static dev.fairway.domain.ready.WaitingCategory.BLOCKED;
import static dev.fairway.domain.ready.WaitingCategory.CLAIMED;
import static dev.fairway.domain.ready.WaitingCategory.CONTAINER;
import static dev.fairway.domain.ready.WaitingCategory.DEPENDENCY;
import static dev.fairway.domain.ready.WaitingCategory.MISSING_DEPENDENCY;
import static dev.fairway.domain.ready.WaitingCategory.OTHER_STATE;
import static dev.fairway.domain.ready.WaitingCategory.UNATTENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.domain.policy.Priorities;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.DependencyState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadyQueueTest {

  private static final DependencyState FINISHED = new DependencyState("D-1", "done");
  private static final DependencyState DROPPED = new DependencyState("D-2", "dropped");
  private static final DependencyState OPEN = new DependencyState("D-3", "in_progress");
  private static final DependencyState MISSING = new DependencyState("D-4", null);

  @Test
  void a_task_in_the_initial_state_that_waits_for_nothing_is_ready() {
    assertThat(ids(queue(task("T-1", "todo")))).containsExactly("T-1");
  }

  @Test
  void a_task_whose_dependencies_are_all_terminal_is_ready() {
    assertThat(ids(queue(task("T-1", "todo", FINISHED, DROPPED)))).containsExactly("T-1");
  }

  @Test
  void a_task_with_an_open_dependency_is_not_ready() {
    assertThat(queue(task("T-1", "todo", FINISHED, OPEN)).waiting())
        .isEqualTo(Map.of(DEPENDENCY, List.of("T-1")));
  }

  @Test
  void a_missing_dependency_is_named_before_an_open_one_wherever_it_stands() {
    assertThat(queue(task("T-1", "todo", OPEN, MISSING)).waiting())
        .isEqualTo(Map.of(MISSING_DEPENDENCY, List.of("T-1")));
    assertThat(queue(task("T-1", "todo", MISSING, OPEN)).waiting())
        .isEqualTo(Map.of(MISSING_DEPENDENCY, List.of("T-1")));
  }

  @Test
  void a_held_task_is_claimed_whatever_else_it_waits_for() {
    OpenTask held =
        new OpenTask("T-1", null, "A-backend", "blocked", null, null, true, List.of(OPEN));
    assertThat(queue(held).waiting()).isEqualTo(Map.of(CLAIMED, List.of("T-1")));
  }

  @Test
  void a_state_that_is_not_the_initial_one_is_named_before_dependencies() {
    assertThat(
            queue(
                    task("T-1", "in_progress", OPEN),
                    task("T-2", "blocked", MISSING),
                    task("T-3", "parked", OPEN))
                .waiting())
        .isEqualTo(
            Map.of(
                UNATTENDED, List.of("T-1"), BLOCKED, List.of("T-2"), OTHER_STATE, List.of("T-3")));
  }

  @Test
  void a_task_with_an_open_child_is_a_container() {
    ReadyQueue queue = queue(task("E-1", "todo"), child("T-1", "E-1", "blocked"));

    assertThat(queue.ready()).isEmpty();
    assertThat(queue.waiting())
        .isEqualTo(Map.of(CONTAINER, List.of("E-1"), BLOCKED, List.of("T-1")));
  }

  @Test
  void a_container_that_depends_on_something_waits_for_that_first() {
    assertThat(queue(task("E-1", "todo", OPEN), child("T-1", "E-1", "todo")).waiting())
        .isEqualTo(Map.of(DEPENDENCY, List.of("E-1")));
  }

  @Test
  void narrowing_does_not_change_who_is_a_container() {
    List<OpenTask> open = List.of(task("E-1", "todo"), child("T-1", "E-1", "todo"));

    ReadyQueue queue =
        ReadyQueue.of(open, task -> task.id().equals("E-1"), states(), Priorities.none());

    assertThat(queue.ready()).isEmpty();
    assertThat(queue.waiting()).isEqualTo(Map.of(CONTAINER, List.of("E-1")));
  }

  @Test
  void what_was_not_asked_for_is_neither_ready_nor_waiting() {
    ReadyQueue queue =
        ReadyQueue.of(
            List.of(task("T-1", "todo"), task("T-2", "blocked")),
            task -> false,
            states(),
            Priorities.none());

    assertThat(queue.ready()).isEmpty();
    assertThat(queue.waiting()).isEmpty();
  }

  @Test
  void the_states_are_the_configured_ones() {
    Workflow renamed =
        new Workflow(
            List.of("new", "doing", "stuck", "todo", "shipped"),
            List.of("shipped"),
            "new",
            "doing",
            "stuck",
            List.of());
    ReadyQueue queue =
        ReadyQueue.of(
            List.of(
                task("T-1", "new", new DependencyState("D-1", "shipped")),
                task("T-2", "new", new DependencyState("D-2", "done")),
                task("T-3", "doing"),
                task("T-4", "stuck"),
                task("T-5", "todo")),
            any -> true,
            renamed,
            Priorities.none());

    assertThat(ids(queue)).containsExactly("T-1");
    assertThat(queue.waiting())
        .isEqualTo(
            Map.of(
                DEPENDENCY, List.of("T-2"),
                UNATTENDED, List.of("T-3"),
                BLOCKED, List.of("T-4"),
                OTHER_STATE, List.of("T-5")));
  }

  @Test
  void waiting_is_in_the_order_of_the_categories_and_then_of_the_ids() {
    ReadyQueue queue =
        queue(
            task("E-1", "todo"),
            child("T-9", "E-1", "blocked"),
            task("T-10", "blocked"),
            task("T-2", "todo", OPEN),
            task("T-3", "in_progress"));

    assertThat(queue.waiting().keySet())
        .containsExactly(UNATTENDED, BLOCKED, DEPENDENCY, CONTAINER);
    assertThat(queue.waiting().get(BLOCKED)).containsExactly("T-10", "T-9");
  }

  @Test
  void the_smaller_priority_comes_first() {
    assertOrder(ranked("T-3", 1, 9), ranked("T-2", 2, 1), ranked("T-1", 10, 1));
  }

  @Test
  void a_missing_priority_sorts_as_the_default_does() {
    assertOrder(
        new Priorities(5, List.of()),
        ranked("T-9", 4, null),
        ranked("T-1", 5, 1),
        ranked("T-8", null, 2),
        ranked("T-2", 5, 3),
        ranked("T-0", 6, null));
  }

  @Test
  void a_missing_priority_without_a_default_comes_last_of_all() {
    assertOrder(ranked("T-2", Integer.MAX_VALUE, null), ranked("T-1", null, 1));
  }

  @Test
  void the_sequence_decides_within_a_priority() {
    assertOrder(ranked("T-2", 1, -1), ranked("T-3", 1, 0), ranked("T-1", 1, 2));
  }

  @Test
  void no_sequence_comes_after_every_sequence_there_can_be() {
    assertOrder(ranked("T-3", 1, 1), ranked("T-2", 1, Integer.MAX_VALUE), ranked("T-1", 1, null));
  }

  @Test
  void the_id_decides_last_by_code_unit_and_not_by_number() {
    assertOrder(
        ranked("A-2", 1, 1), ranked("T-10", 1, 1), ranked("T-2", 1, 1), ranked("T-2A", 1, 1));
  }

  @Test
  void a_queue_does_not_change_once_it_is_made() {
    ReadyQueue queue = queue(task("T-1", "todo"), task("T-2", "blocked"));

    assertThatThrownBy(() -> queue.ready().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> queue.waiting().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> queue.waiting().get(BLOCKED).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static void assertOrder(OpenTask... inOrder) {
    assertOrder(Priorities.none(), inOrder);
  }

  /** Whatever order the tasks come in, they leave in this one. */
  private static void assertOrder(Priorities priorities, OpenTask... inOrder) {
    List<OpenTask> turned = new ArrayList<>(Arrays.asList(inOrder));
    for (int i = 0; i < inOrder.length; i++) {
      turned.add(turned.remove(0));
      assertThat(ReadyQueue.of(turned, any -> true, states(), priorities).ready())
          .containsExactly(inOrder);
      List<OpenTask> reversed = new ArrayList<>(turned);
      Collections.reverse(reversed);
      assertThat(ReadyQueue.of(reversed, any -> true, states(), priorities).ready())
          .containsExactly(inOrder);
    }
  }

  private static ReadyQueue queue(OpenTask... open) {
    return ReadyQueue.of(List.of(open), any -> true, states(), Priorities.none());
  }

  private static List<String> ids(ReadyQueue queue) {
    return queue.ready().stream().map(OpenTask::id).toList();
  }

  private static OpenTask task(String id, String status, DependencyState... dependencies) {
    return new OpenTask(id, null, "A-backend", status, null, null, false, List.of(dependencies));
  }

  private static OpenTask child(String id, String parent, String status) {
    return new OpenTask(id, parent, "B-ui", status, null, null, false, List.of());
  }

  private static OpenTask ranked(
      String id, @Nullable Integer priority, @Nullable Integer sequence) {
    return new OpenTask(id, null, "A-backend", "todo", priority, sequence, false, List.of());
  }
}
