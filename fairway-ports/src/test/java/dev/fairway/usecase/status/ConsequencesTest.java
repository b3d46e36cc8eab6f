package dev.fairway.usecase.status;

import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.task.TaskState;
import dev.fairway.domain.transition.TransitionRequest;
import dev.fairway.port.store.Store;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.WatchedStore;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsequencesTest {

  private final Site site = new Site();

  @Test
  void a_task_is_unblocked_by_the_last_of_its_dependencies() {
    site.add("T-1");
    site.add("T-2");
    site.add("T-3", d -> d.dependencies(List.of("T-1", "T-2")));
    site.add("T-4", d -> d.dependencies(List.of("T-2")));
    site.add("T-0", d -> d.dependencies(List.of("T-2")));

    assertThat(finish("T-1").unblocked()).isEmpty();
    assertThat(finish("T-2").unblocked()).containsExactly("T-0", "T-3", "T-4");
  }

  @Test
  void what_is_already_begun_blocked_or_finished_is_not_unblocked() {
    site.add("T-1");
    site.put("T-2", TaskState.initial("in_progress"), d -> d.dependencies(List.of("T-1")));
    site.put("T-3", TaskState.initial("blocked"), d -> d.dependencies(List.of("T-1")));
    site.put("T-4", TaskState.initial("done"), d -> d.dependencies(List.of("T-1")));

    assertThat(finish("T-1").unblocked()).isEmpty();
  }

  @Test
  void a_task_that_was_finished_before_unblocks_nothing_again() {
    site.add("T-1");
    site.add("T-2", d -> d.dependencies(List.of("T-1")));
    finish("T-1");

    assertThat(finish("T-1").unblocked()).isEmpty();
  }

  @Test
  void the_parent_s_progress_counts_its_direct_children() {
    site.add("E-1");
    site.add("T-1", d -> d.parentId("E-1"));
    site.add("T-2", d -> d.parentId("E-1"));
    site.add("T-3", d -> d.parentId("T-2"));

    assertThat(finish("T-3").parent()).isEqualTo(new MovedTask.ParentProgress("T-2", 1, 1));
    assertThat(finish("T-2").parent()).isEqualTo(new MovedTask.ParentProgress("E-1", 1, 2));
    assertThat(finish("T-1").parent()).isEqualTo(new MovedTask.ParentProgress("E-1", 2, 2));
    assertThat(finish("E-1").parent()).isNull();
  }

  @Test
  void the_number_of_questions_does_not_grow_with_the_neighbours() {
    site.add("E-1");
    site.add("T-1", d -> d.parentId("E-1"));
    site.add("T-2", d -> d.parentId("E-1").dependencies(List.of("T-1")));
    WatchedStore watched = new WatchedStore(site.store());
    finish(watched, "T-1");
    int questions = watched.calls().size();
    for (int i = 3; i < 40; i++) {
      site.add("T-" + i, d -> d.parentId("E-1").dependencies(List.of("T-1", "T-2")));
    }

    assertThat(finish(watched, "T-2").unblocked()).hasSize(37);
    assertThat(watched.calls()).hasSize(questions);
  }

  private MovedTask finish(String id) {
    return finish(site.store(), id);
  }

  private MovedTask finish(Store store, String id) {
    return value(
        new SetStatus(site.project(store))
            .move(id, new TransitionRequest(ANN, "done", null, null, false, false)));
  }
}
