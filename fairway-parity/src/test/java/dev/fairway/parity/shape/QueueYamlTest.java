package dev.fairway.parity.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.adapter.gpuaasyaml.GpuaasQueueSource;
import dev.fairway.domain.importing.ImportPlan;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Task;
import dev.fairway.port.git.Branches;
import dev.fairway.port.source.QueueSource.QueueFile;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.port.store.testing.InMemoryStore;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.importing.ImportQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueYamlTest {

  private final RealShape shape = RealShape.of(1);
  private @TempDir Path folder = Path.of("");

  private static String queueOf(RealShape shape) throws IOException {
    StringBuilder queue = new StringBuilder();
    shape.writeQueue(queue);
    return queue.toString();
  }

  @Test
  void the_same_seed_gives_the_same_bytes() throws IOException {
    assertThat(queueOf(RealShape.of(1))).isEqualTo(queueOf(shape));
    assertThat(queueOf(shape.seeded(2))).isNotEqualTo(queueOf(shape));
  }

  @Test
  void an_import_brings_every_task_in_as_it_is() throws IOException {
    Path file = Files.writeString(folder.resolve("queue.yaml"), queueOf(shape));
    Store store = new InMemoryStore();
    Outcome<ImportPlan> outcome = importing(file, store);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);

    List<Task> imported = store.<List<Task>>read(view -> view.tasks(TaskQuery.all()));
    List<Task> made = shape.tasks().stream().sorted(Comparator.comparing(Task::id)).toList();
    assertThat(imported).extracting(Task::definition).isEqualTo(definitions(made));
    assertThat(imported)
        .extracting(task -> task.state().completedAt())
        .isEqualTo(made.stream().map(task -> task.state().completedAt()).toList());
    assertThat(imported)
        .extracting(Task::status)
        .isEqualTo(made.stream().map(Task::status).toList());
  }

  private static List<?> definitions(List<Task> tasks) {
    return tasks.stream().map(Task::definition).toList();
  }

  private static Outcome<ImportPlan> importing(Path file, Store store) {
    QueueFile read = new GpuaasQueueSource().read(file, "queue.yaml", Set.of());
    Project project =
        new Project(
            ExamplePolicy.load(), store, InstantSource.fixed(RealShape.END), Branches.none());
    Caller caller = new Caller(Actor.person("ops@here"), null, null);
    return new ImportQueue(project)
        .run(new ImportQueue.Request(read, "queue.yaml", true, false, caller));
  }
}
