package dev.fairway.domain.importing;

import static dev.fairway.domain.Example.EARLIER;
import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.caller;
import static dev.fairway.domain.importing.QueueExample.record;
import static dev.fairway.domain.importing.QueueExample.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportPlannerTest {

  private static final SeedState DONE =
      new SeedState("done", "Codex", "agent/A-backend", "f00d", EARLIER);

  private final Map<String, Task> stored = new HashMap<>();
  private final Set<String> worked = new HashSet<>();

  @Test
  void a_new_task_begins_in_the_initial_state() {
    ImportPlan plan = plan(false, record(1, "T-1", d -> d));

    Task task = plan.insert().get(0);
    assertThat(task.state()).isEqualTo(TaskState.initial("todo"));
    assertThat(task.version()).isEqualTo(1);
    assertThat(task.createdAt()).isEqualTo(NOW);
    assertThat(task.updatedAt()).isEqualTo(NOW);
    assertThat(plan.created()).containsExactly("T-1");
    assertThat(plan.history())
        .containsExactly(row("T-1", HistoryAction.IMPORTED, null, "todo", "queue.yaml:10:3"));
  }

  @Test
  void a_task_without_a_kind_gets_the_project_s() {
    assertThat(plan(false, record(1, "T-1", d -> d)).insert().get(0).definition().kind())
        .isEqualTo("task");
    assertThat(
            plan(false, record(1, "T-1", d -> d.kind("bug"))).insert().get(0).definition().kind())
        .isEqualTo("bug");
  }

  @Test
  void states_of_the_file_are_left_alone_unless_they_are_wanted() {
    ImportPlan plan = plan(false, record(1, "T-1", d -> d, DONE));

    assertThat(plan.insert().get(0).state()).isEqualTo(TaskState.initial("todo"));
    assertThat(plan.seeded()).isEmpty();
    assertThat(plan.history()).hasSize(1);
  }

  @Test
  void a_wanted_state_is_taken_as_the_file_has_it_with_nobody_holding_the_task() {
    ImportPlan plan = plan(true, record(1, "T-1", d -> d, DONE));

    assertThat(plan.insert().get(0).state())
        .isEqualTo(new TaskState("done", "Codex", null, "agent/A-backend", EARLIER, "f00d", true));
    assertThat(plan.insert().get(0).version()).isEqualTo(1);
    assertThat(plan.seed()).isEmpty();
    assertThat(plan.seeded()).containsExactly("T-1");
    assertThat(plan.history())
        .containsExactly(
            row("T-1", HistoryAction.IMPORTED, null, "todo", "queue.yaml:10:3"),
            row("T-1", HistoryAction.SEEDED, "todo", "done", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"todo", "in_progress", "blocked", "done"})
  void any_state_can_be_seeded_whatever_the_gates_and_transitions_say(String state) {
    ImportPlan plan = plan(true, record(1, "T-1", d -> d, status(state)));

    assertThat(plan.insert().get(0).state())
        .isEqualTo(new TaskState(state, null, null, null, null, null, true));
  }

  @Test
  void a_task_of_which_the_file_says_no_state_is_not_seeded_and_may_be_later() {
    ImportPlan first = plan(true, record(1, "T-1", d -> d));
    assertThat(first.seeded()).isEmpty();
    assertThat(first.insert().get(0).state().seeded()).isFalse();

    stored.put("T-1", first.insert().get(0));
    assertThat(plan(true, record(1, "T-1", d -> d, DONE)).seeded()).containsExactly("T-1");
  }

  @Test
  void an_owner_without_a_status_is_a_state_too() {
    SeedState owned = new SeedState(null, "Kim", null, null, null);

    assertThat(plan(true, record(1, "T-1", d -> d, owned)).insert().get(0).state())
        .isEqualTo(new TaskState("todo", "Kim", null, null, null, null, true));
  }

  @Test
  void a_task_that_is_as_the_file_says_is_unchanged() {
    store("T-1", TaskState.initial("todo"));

    ImportPlan plan = plan(true, record(1, "T-1", d -> d));

    assertThat(plan.unchanged()).isEqualTo(1);
    assertThat(plan.history()).isEmpty();
    assertThat(plan.insert()).isEmpty();
    assertThat(plan.redefine()).isEmpty();
    assertThat(plan.seed()).isEmpty();
  }

  @Test
  void a_changed_definition_keeps_the_state_whatever_the_file_says() {
    TaskState mine = new TaskState("blocked", "B-ui", null, "agent/B-ui", null, "cafe", true);
    store("T-1", mine);

    ImportPlan plan = plan(true, record(1, "T-1", d -> d.title("New").priority(3), DONE));

    Task redefined = plan.redefine().get(0);
    assertThat(redefined.definition().title()).isEqualTo("New");
    assertThat(redefined.state()).isEqualTo(mine);
    assertThat(redefined.version()).isEqualTo(7);
    assertThat(redefined.createdAt()).isEqualTo(EARLIER);
    assertThat(redefined.updatedAt()).isEqualTo(NOW);
    assertThat(plan.updated()).containsExactly("T-1");
    assertThat(plan.unchanged()).isZero();
    assertThat(plan.seed()).isEmpty();
    assertThat(plan.history())
        .containsExactly(row("T-1", HistoryAction.REIMPORTED, null, null, "title, priority"));
  }

  @Test
  void a_stored_task_without_a_history_of_its_own_is_seeded_on_the_version_it_has() {
    store("T-1", TaskState.initial("todo"));

    ImportPlan plan = plan(true, record(1, "T-1", d -> d, DONE));

    assertThat(plan.seed()).extracting(Task::version).containsExactly(7L);
    assertThat(plan.seed().get(0).status()).isEqualTo("done");
    assertThat(plan.unchanged()).isEqualTo(1);
    assertThat(plan.history())
        .containsExactly(row("T-1", HistoryAction.SEEDED, "todo", "done", null));
  }

  @Test
  void a_task_that_is_redefined_and_seeded_is_seeded_on_the_version_after_the_redefinition() {
    store("T-1", TaskState.initial("todo"));

    ImportPlan plan = plan(true, record(1, "T-1", d -> d.title("New"), DONE));

    assertThat(plan.redefine()).extracting(Task::version).containsExactly(7L);
    assertThat(plan.seed()).extracting(Task::version).containsExactly(8L);
    assertThat(plan.seed().get(0).definition().title()).isEqualTo("New");
    assertThat(plan.history())
        .extracting(HistoryEntry::action)
        .containsExactly(HistoryAction.REIMPORTED, HistoryAction.SEEDED);
  }

  @Test
  void a_task_is_seeded_at_most_once() {
    store("T-1", new TaskState("todo", null, null, null, null, null, true));

    ImportPlan plan = plan(true, record(1, "T-1", d -> d, DONE));

    assertThat(plan.seed()).isEmpty();
    assertThat(plan.seeded()).isEmpty();
  }

  @Test
  void a_task_with_a_history_of_its_own_is_never_seeded() {
    store("T-1", TaskState.initial("todo"));
    worked.add("T-1");

    assertThat(plan(true, record(1, "T-1", d -> d, DONE)).seed()).isEmpty();
  }

  @Test
  void what_only_the_store_has_is_named_and_left_alone() {
    store("Z-1", TaskState.initial("done"));
    store("T-1", TaskState.initial("todo"));
    store("A-1", TaskState.initial("todo"));

    ImportPlan plan = plan(false, record(1, "T-1", d -> d));

    assertThat(plan.notInFile()).containsExactly("A-1", "Z-1");
    assertThat(plan.redefine()).isEmpty();
  }

  @Test
  void ids_are_told_in_order_and_rows_are_written_in_the_order_of_the_file() {
    store("T-8", TaskState.initial("todo"));
    store("T-3", TaskState.initial("todo"));

    ImportPlan plan =
        plan(
            true,
            record(1, "T-9", d -> d, DONE),
            record(2, "T-8", d -> d.title("x")),
            record(3, "T-3", d -> d.title("x")),
            record(4, "T-1", d -> d, DONE));

    assertThat(plan.created()).containsExactly("T-1", "T-9");
    assertThat(plan.updated()).containsExactly("T-3", "T-8");
    assertThat(plan.seeded()).containsExactly("T-1", "T-9");
    assertThat(plan.insert()).extracting(Task::id).containsExactly("T-9", "T-1");
    assertThat(plan.history())
        .extracting(HistoryEntry::taskId)
        .containsExactly("T-9", "T-9", "T-8", "T-3", "T-1", "T-1");
  }

  @Test
  void an_empty_file_plans_nothing() {
    ImportPlan plan = plan(true);

    assertThat(plan.problems()).isEmpty();
    assertThat(plan.created()).isEmpty();
    assertThat(plan.notInFile()).isEmpty();
  }

  @Test
  void the_initial_state_is_the_project_s() {
    ProjectPolicy policy =
        new PolicyExample()
            .workflow(
                new Workflow(
                    List.of("open", "doing", "stuck", "shut"),
                    List.of("shut"),
                    "open",
                    "doing",
                    "stuck",
                    List.of()))
            .build();

    ImportPlan plan =
        new ImportPlanner(policy, universe(), caller(S1, "A-backend"), NOW)
            .plan(List.of(record(1, "T-1", d -> d, status("shut"))), List.of(), true);

    assertThat(plan.insert().get(0).status()).isEqualTo("shut");
    assertThat(plan.history()).extracting(HistoryEntry::toStatus).containsExactly("open", "shut");
  }

  private void store(String id, TaskState state) {
    TaskDefinition definition =
        TaskDefinition.builder(id).title("Task " + id).role("A-backend").build();
    stored.put(id, new Task(definition, state, 7, EARLIER, EARLIER));
  }

  private ImportUniverse universe() {
    return new ImportUniverse(stored, worked);
  }

  private ImportPlan plan(boolean stateOnce, QueueRecord... records) {
    ImportPlan plan =
        new ImportPlanner(PolicyExample.policy(), universe(), caller(S1, "A-backend"), NOW)
            .plan(List.of(records), List.of(), stateOnce);
    assertThat(plan.problems()).isEmpty();
    return plan;
  }

  private static HistoryEntry row(
      String id,
      HistoryAction action,
      @Nullable String from,
      @Nullable String to,
      @Nullable String detail) {
    return new HistoryEntry(0, id, NOW, S1, "A-backend", action, from, to, null, false, detail);
  }
}
