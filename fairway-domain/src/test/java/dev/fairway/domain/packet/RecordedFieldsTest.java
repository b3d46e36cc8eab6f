package dev.fairway.domain.packet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.Example;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import dev.fairway.domain.watcher.Watcher;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordedFieldsTest {

  @Test
  void a_task_fills_in_the_fields_of_its_own_names() {
    Task task =
        Example.task(
            Example.definition()
                .acceptanceChecks(List.of("it holds"))
                .owningDomain("garden")
                .owningLayer("api")
                .sourcePaths(List.of("a", "b"))
                .targetPaths(List.of("c"))
                .build(),
            Example.held(Example.S1, null));

    Map<String, List<String>> fields = RecordedFields.of(task);

    assertThat(fields)
        .containsEntry("acceptance", List.of("it holds"))
        .containsEntry("acceptance_checks", List.of("it holds"))
        .containsEntry("owner", List.of("A-backend"))
        .containsEntry("current_owner", List.of("A-backend"))
        .containsEntry("owning_domain", List.of("garden"))
        .containsEntry("owning_layer", List.of("api"))
        .containsEntry("source_paths", List.of("a", "b"))
        .containsEntry("target_paths", List.of("c"))
        .containsEntry("status", List.of("in_progress"))
        .doesNotContainKeys("goal", "scope", "notes", "target_owner");
  }

  @Test
  void the_role_of_a_task_is_not_its_owner() {
    assertThat(RecordedFields.of(Example.task(TaskState.initial("todo"))))
        .containsEntry("role", List.of("A-backend"))
        .doesNotContainKeys("owner", "current_owner");
  }

  @Test
  void a_watcher_fills_in_what_it_was_started_with() {
    Watcher watcher =
        new Watcher(
            "W-1",
            null,
            "ops/watch",
            "build",
            null,
            "green",
            "red",
            Example.S1,
            null,
            Example.NOW,
            null);

    assertThat(RecordedFields.of(watcher))
        .containsOnly(
            Map.entry("owner", List.of("ops/watch")),
            Map.entry("process", List.of("build")),
            Map.entry("success", List.of("green")),
            Map.entry("failure", List.of("red")));
  }
}
