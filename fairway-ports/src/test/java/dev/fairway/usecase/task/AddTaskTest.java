package dev.fairway.usecase.task;

import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Outcomes.problem;
import static dev.fairway.usecase.Outcomes.problems;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.WatchedStore;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AddTaskTest {

  private final Site site = new Site(new SitePolicy().kinds("task", "task", "bug"));

  @Test
  void a_new_task_begins_in_the_initial_state_and_its_text_is_kept_as_given() {
    TaskCard card = value(add("T-1", d -> d.title(" a\ttitle ").notes("two\r\nlines ")));

    assertThat(card.ready()).isTrue();
    assertThat(card.task()).isEqualTo(site.task("T-1"));
    assertThat(site.task("T-1").definition().title()).isEqualTo(" a\ttitle ");
    assertThat(site.task("T-1").definition().notes()).isEqualTo("two\r\nlines ");
    assertThat(site.task("T-1").state()).isEqualTo(TaskState.initial("todo"));
    assertThat(site.task("T-1").createdAt()).isEqualTo(site.now());
    assertThat(site.last("T-1").action()).isEqualTo(HistoryAction.CREATED);
    assertThat(site.last("T-1").fromStatus()).isNull();
    assertThat(site.last("T-1").toStatus()).isEqualTo("todo");
    assertThat(site.last("T-1").actor()).isEqualTo(ANN.actor());
  }

  @Test
  void an_id_is_given_once() {
    site.add("T-1");

    assertThat(problem(add("T-1", d -> d.title("another"))))
        .isEqualTo("task T-1 exists already; 'fairway update T-1' changes it");
    assertThat(site.task("T-1").definition().title()).isEqualTo("Mend T-1");
  }

  @Test
  void every_mistake_is_told_at_once_and_nothing_is_added() {
    site.add("T-2");

    List<Problem> problems =
        problems(
            add(
                "T-1",
                d ->
                    d.title("two\nlines")
                        .role("A-backand")
                        .kind("chore")
                        .parentId("T-22")
                        .dependencies(List.of("T-2", "WALL", "T-1", "WALL"))));

    assertThat(problems)
        .extracting(Problem::sentence)
        .containsExactly(
            "a title is one line; put the rest into notes",
            "unknown role 'A-backand'; did you mean A-backend?",
            "unknown kind 'chore'; kinds: task, bug",
            "task T-1 depends on itself",
            "dependency WALL is listed twice",
            "unknown parent 'T-22'; did you mean T-2?",
            "unknown dependency 'WALL'");
    assertThat(problems)
        .extracting(Problem::path)
        .containsExactly(
            "title", "role", "kind", "depends_on", "depends_on", "parent_id", "depends_on");
    assertThat(site.store().<List<String>>read(view -> view.taskIds())).containsExactly("T-2");
  }

  @Test
  void a_task_is_not_its_own_parent() {
    assertThat(problem(add("T-1", d -> d.parentId("T-1")))).isEqualTo("task T-1 is its own parent");
  }

  @Test
  void a_task_that_waits_for_others_is_not_ready() {
    site.add("T-1");

    assertThat(value(add("T-2", d -> d.dependencies(List.of("T-1")))).ready()).isFalse();
    site.move("T-1", "done", ANN);
    assertThat(value(add("T-3", d -> d.dependencies(List.of("T-1")))).ready()).isTrue();
  }

  @Test
  void the_whole_graph_is_not_loaded_for_a_task_that_nothing_refers_to_yet() {
    site.add("T-1");
    site.add("T-2");
    WatchedStore watched = new WatchedStore(site.store());

    value(
        new AddTask(site.project(watched))
            .add(
                definition("T-3", d -> d.parentId("T-1").dependencies(List.of("T-1", "T-2"))),
                ANN));

    assertThat(watched.calls())
        .startsWith("lockGraph")
        .doesNotContain("dependencyGraph", "parents", "taskIds");
  }

  private Outcome<TaskCard> add(String id, UnaryOperator<TaskDefinition.Builder> change) {
    return new AddTask(site.project()).add(definition(id, change), ANN);
  }

  private static TaskDefinition definition(
      String id, UnaryOperator<TaskDefinition.Builder> change) {
    return change.apply(TaskDefinition.builder(id).title("Mend").role("A-backend")).build();
  }
}
