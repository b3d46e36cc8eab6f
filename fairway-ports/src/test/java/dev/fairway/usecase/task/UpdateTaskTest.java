package dev.fairway.usecase.task;

import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.BEA;
import static dev.fairway.usecase.Outcomes.problem;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.WatchedStore;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class UpdateTaskTest {

  private final Site site = new Site();

  @Test
  void a_change_of_the_definition_leaves_the_holder_and_the_state_alone() {
    site.add("T-1");
    site.claim("T-1", ANN);
    Task before = site.task("T-1");
    site.passes(Duration.ofMinutes(2));

    UpdateTask.Updated updated =
        value(
            new UpdateTask(site.project())
                .update(
                    "T-1",
                    d -> d.toBuilder().title("Mend all").role("B-ui").priority(2).build(),
                    BEA));

    assertThat(updated.changed()).containsExactly("title", "role", "priority");
    Task after = site.task("T-1");
    assertThat(after.definition().title()).isEqualTo("Mend all");
    assertThat(after.state()).isEqualTo(before.state());
    assertThat(after.version()).isEqualTo(before.version() + 1);
    assertThat(after.createdAt()).isEqualTo(before.createdAt());
    assertThat(after.updatedAt()).isEqualTo(site.now());
    assertThat(updated.task().task()).isEqualTo(after);
    assertThat(site.last("T-1").action()).isEqualTo(HistoryAction.UPDATED);
    assertThat(site.last("T-1").detail()).isEqualTo("title, role, priority");
    assertThat(site.last("T-1").actor()).isEqualTo(BEA.actor());
    assertThat(site.last("T-1").toStatus()).isNull();
  }

  @Test
  void what_is_optional_can_be_cleared() {
    site.add("E-1");
    site.add(
        "T-1",
        d -> d.parentId("E-1").notes("old").priority(1).tags(List.of("x")).riskLevel("high"));

    assertThat(
            changed(
                "T-1",
                d -> d.parentId(null).notes(null).priority(null).tags(List.of()).riskLevel(null)))
        .containsExactly("parent_id", "notes", "priority", "tags", "risk_level");
    assertThat(site.task("T-1").definition())
        .isEqualTo(TaskDefinition.builder("T-1").title("Mend T-1").role("A-backend").build());
  }

  @Test
  void what_is_required_cannot() {
    site.add("T-1");

    assertThat(problem(update("T-1", d -> d.title("")))).isEqualTo("a task needs a title");
    assertThat(problem(update("T-1", d -> d.role(""))))
        .isEqualTo("a task needs a role; roles: A-backend, B-ui, C-ops");
    assertThat(problem(update("T-1", d -> d.kind("")))).isEqualTo("a kind must not be empty");
    assertThat(site.history("T-1")).hasSize(1);
  }

  @Test
  void no_change_is_no_row_and_no_new_version() {
    site.add("T-1", d -> d.priority(1));
    Task before = site.task("T-1");
    site.passes(Duration.ofMinutes(2));

    assertThat(changed("T-1", d -> d.priority(1))).isEmpty();
    assertThat(site.task("T-1")).isEqualTo(before);
    assertThat(site.history("T-1")).hasSize(1);
  }

  @Test
  void a_cycle_of_dependencies_is_refused_with_its_way() {
    site.add("T-1");
    site.add("T-2", d -> d.dependencies(List.of("T-1")));
    site.add("T-3", d -> d.dependencies(List.of("T-2")));

    assertThat(problem(update("T-1", d -> d.dependencies(List.of("T-3")))))
        .isEqualTo("dependency cycle T-1 → T-3 → T-2 → T-1");
    assertThat(site.task("T-1").definition().dependencies()).isEmpty();
  }

  @Test
  void a_circle_of_parents_is_refused_with_its_way() {
    site.add("T-1");
    site.add("T-2", d -> d.parentId("T-1"));
    site.add("T-3", d -> d.parentId("T-2"));

    assertThat(problem(update("T-1", d -> d.parentId("T-3"))))
        .isEqualTo("parent cycle T-1 → T-3 → T-2 → T-1");
  }

  @Test
  void references_that_close_no_circle_are_fine_also_on_a_task_that_others_refer_to() {
    site.add("T-1");
    site.add("T-2", d -> d.dependencies(List.of("T-1")).parentId("T-1"));
    site.add("T-3");

    assertThat(changed("T-1", d -> d.dependencies(List.of("T-3")).parentId("T-3")))
        .containsExactly("parent_id", "dependencies");
  }

  @Test
  void an_unknown_reference_is_a_problem() {
    site.add("T-1");

    assertThat(problem(update("T-1", d -> d.parentId("T-2"))))
        .isEqualTo("unknown parent 'T-2'; did you mean T-1?");
  }

  @Test
  void the_graph_is_locked_before_the_task_as_an_import_does_it() {
    site.add("T-1");
    WatchedStore watched = new WatchedStore(site.store());

    value(
        new UpdateTask(site.project(watched))
            .update("T-1", d -> d.toBuilder().priority(2).build(), ANN));

    assertThat(watched.calls()).startsWith("lockGraph", "lock");
  }

  @Test
  void an_unknown_task_is_not_found() {
    assertThat(update("T-1", d -> d.title("x")))
        .isEqualTo(new Outcome.NotFound<UpdateTask.Updated>("task", "T-1", null));
  }

  private List<String> changed(String id, UnaryOperator<TaskDefinition.Builder> change) {
    return value(update(id, change)).changed();
  }

  private Outcome<UpdateTask.Updated> update(
      String id, UnaryOperator<TaskDefinition.Builder> change) {
    return new UpdateTask(site.project())
        .update(id, definition -> change.apply(definition.toBuilder()).build(), ANN);
  }
}
