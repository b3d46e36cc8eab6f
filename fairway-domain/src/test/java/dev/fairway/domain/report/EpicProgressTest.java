package dev.fairway.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.report.EpicProgress.Bottleneck;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.TaskOutline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EpicProgressTest {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

  private static TaskOutline task(String id, @Nullable String parent, String status) {
    return new TaskOutline(id, parent, "task", "A", status, NOON);
  }

  private static OpenTask waits(String id, DependencyState... dependencies) {
    return new OpenTask(id, null, "A", "todo", null, null, false, List.of(dependencies));
  }

  private static DependencyState on(String id, @Nullable String status) {
    return new DependencyState(id, status);
  }

  private static List<EpicProgress> of(List<TaskOutline> tasks, OpenTask... open) {
    Set<String> above = new HashSet<>();
    tasks.forEach(task -> above.add(String.valueOf(task.parentId())));
    List<TaskOutline> parents = new ArrayList<>();
    List<LeafCount> leaves = new ArrayList<>();
    List<OpenTask> all = new ArrayList<>(List.of(open));
    for (TaskOutline task : tasks) {
      String parent = task.parentId();
      if (above.contains(task.id())) {
        parents.add(task);
      } else if (parent != null) {
        leaves.add(new LeafCount(parent, task.status(), 1));
      }
      if (!task.status().equals("done")) {
        all.add(opened(task));
      }
    }
    return EpicProgress.of(parents, leaves, all, Workflow.standard());
  }

  private static OpenTask opened(TaskOutline task) {
    return new OpenTask(
        task.id(), task.parentId(), "A", task.status(), null, null, false, List.of());
  }

  @Test
  void only_tasks_without_children_count() {
    List<EpicProgress> epics =
        of(
            List.of(
                task("E", null, "todo"),
                task("S", "E", "todo"),
                task("A", "S", "done"),
                task("B", "S", "blocked"),
                task("C", "E", "done")));
    assertThat(epics).extracting(each -> each.task().id()).containsExactly("E", "S");
    assertThat(epics).extracting(EpicProgress::depth).containsExactly(0, 1);
    assertThat(epics).extracting(EpicProgress::total).containsExactly(3L, 2L);
    assertThat(epics).extracting(EpicProgress::finished).containsExactly(2L, 1L);
    assertThat(epics.get(0).byStatus()).containsEntry("done", 2L).containsEntry("blocked", 1L);
    assertThat(epics.get(0).isFinished()).isFalse();
    assertThat(epics.get(0).bottleneck()).isNull();
  }

  @Test
  void an_epic_is_finished_with_its_parts_whatever_its_own_state() {
    List<EpicProgress> epics = of(List.of(task("E", null, "todo"), task("A", "E", "done")));
    assertThat(epics.get(0).isFinished()).isTrue();
  }

  @Test
  void the_bottleneck_is_what_most_open_tasks_wait_for() {
    List<TaskOutline> tasks =
        List.of(
            task("E", null, "todo"),
            task("A", "E", "todo"),
            task("B", "E", "blocked"),
            task("C", "E", "done"));
    List<EpicProgress> epics =
        of(
            tasks,
            waits("X", on("B", "blocked"), on("B", "blocked"), on("C", "done"), on("N", null)),
            waits("Y", on("B", "blocked"), on("A", "todo")),
            waits("Z", on("C", "done")));
    assertThat(epics.get(0).bottleneck()).isEqualTo(new Bottleneck("B", "blocked", 2));
  }

  @Test
  void of_two_bottlenecks_the_first_by_id_is_named_and_a_finished_task_is_none() {
    List<TaskOutline> tasks =
        List.of(task("E", null, "done"), task("A", "E", "todo"), task("B", "E", "todo"));
    List<EpicProgress> epics =
        of(tasks, waits("X", on("A", "todo"), on("B", "todo"), on("E", "todo")));
    assertThat(epics.get(0).bottleneck()).isEqualTo(new Bottleneck("A", "todo", 1));
  }

  @Test
  void a_task_with_children_that_others_wait_for_comes_after_what_is_below_it() {
    List<TaskOutline> tasks =
        List.of(task("E", null, "todo"), task("A", "E", "todo"), task("B", "A", "todo"));
    List<EpicProgress> epics =
        of(tasks, waits("X", on("A", "todo"), on("B", "todo")), waits("Y", on("E", "todo")));
    assertThat(epics.get(0).bottleneck()).isEqualTo(new Bottleneck("B", "todo", 1));
    epics = of(tasks, waits("X", on("A", "todo")), waits("Y", on("A", "todo"), on("B", "todo")));
    assertThat(epics.get(0).bottleneck()).isEqualTo(new Bottleneck("A", "todo", 2));
    assertThat(epics.get(1).bottleneck()).isEqualTo(new Bottleneck("B", "todo", 1));
  }

  @Test
  void leaves_of_one_state_count_as_many_as_they_are() {
    List<EpicProgress> epics =
        EpicProgress.of(
            List.of(task("E", null, "todo")),
            List.of(new LeafCount("E", "done", 2), new LeafCount("E", "todo", 3)),
            List.of(),
            Workflow.standard());
    assertThat(epics.get(0).total()).isEqualTo(5);
    assertThat(epics.get(0).finished()).isEqualTo(2);
    assertThat(epics.get(0).byStatus()).containsEntry("todo", 3L);
  }

  @Test
  void a_circle_of_parents_is_left_out() {
    assertThat(of(List.of(task("A", "B", "todo"), task("B", "A", "todo")))).isEmpty();
  }

  @Test
  void a_cycle_time_is_never_negative() {
    Instant later = NOON.plusSeconds(60);
    assertThat(new Completion("A", "r", NOON, later).cycleTime()).isEqualTo(Duration.ofMinutes(1));
    assertThat(new Completion("A", "r", later, NOON).cycleTime()).isZero();
  }
}
