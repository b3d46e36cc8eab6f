package dev.fairway.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.port.store.testing.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many tasks there are, reading them takes the same number of statements. */
class StatementCountTest {

  @TempDir Path folder;

  @Test
  void queries_do_not_take_a_statement_for_each_task() {
    Consumer<StoreView> reads =
        view -> {
          view.tasks(TaskQuery.all());
          view.tasks(view.taskIds());
          view.openTasks(List.of("todo"));
          view.history(view.taskIds());
          view.evidence(view.taskIds());
          view.reviews(view.taskIds());
          view.handoffs(false);
          view.dependencyGraph();
          view.parents();
          view.subtree("T-0");
          view.statusCounts();
          view.claimedBy(Samples.SESSION);
          view.sessions(true);
          view.sessions(false);
          view.sessions(view.taskIds());
          view.sessionsOf("T-0");
          view.checkpoints("T-0");
          view.latestCheckpoints(view.taskIds());
          view.latestCheckpointsIn(List.of(CheckpointState.values()));
          view.watchers(true);
          view.watchers(false);
          view.watchersOf("T-0");
        };
    int few = statements(2, reads);
    assertThat(statements(500, reads)).isEqualTo(few).isLessThan(45);
  }

  private int statements(int tasks, Consumer<StoreView> reads) {
    Path file = folder.resolve("state-" + tasks + ".db");
    SqliteFixture fixture = new SqliteFixture(file);
    fill(fixture, tasks);
    WatchedSql watched = new WatchedSql(file);
    try (Store store = watched.store()) {
      store.read(
          view -> {
            reads.accept(view);
            return null;
          });
    }
    fixture.requireNothingLeftOpen();
    return watched.executed().size();
  }

  private static void fill(SqliteFixture fixture, int count) {
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      TaskDefinition.Builder task = TaskDefinition.builder("T-" + i).tags(List.of("a", "b"));
      if (i > 0) {
        task.parentId("T-0").dependencies(List.of("T-0", "T-" + (i - 1)));
      }
      tasks.add(Samples.task(task));
    }
    fixture
        .store()
        .write(
            session -> {
              session.insert(tasks);
              for (Task task : tasks) {
                session.append(Samples.note(task.id(), HistoryAction.CREATED));
                session.add(Samples.bareEvidence(task.id(), EvidenceResult.PASS));
                session.add(Samples.handoff(task.id()));
                session.put(Samples.request(task.id(), "C-ops"));
                session.put(Samples.session(task.id(), "T-0"));
                session.add(Samples.bareCheckpoint(task.id(), CheckpointState.PLANNED));
                session.add(Samples.checkpoint(task.id(), CheckpointState.ACTIVE));
                session.add(Samples.watcher(task.id(), "T-0"));
              }
              return null;
            });
  }
}
