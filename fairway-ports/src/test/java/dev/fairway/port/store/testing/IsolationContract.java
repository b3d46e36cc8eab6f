package dev.fairway.port.store.testing;

import static dev.fairway.port.store.testing.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.port.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** What transactions see of each other: whole ones that were finished before, nothing else. */
public abstract class IsolationContract extends StoreContract {

  @Test
  void a_reader_sees_one_snapshot_while_a_writer_commits() {
    insert(task("T-1"));
    store()
        .read(
            view -> {
              assertThat(view.taskIds()).containsExactly("T-1");
              elsewhere(() -> insertBy(store(), "T-2"));
              assertThat(view.taskIds()).containsExactly("T-1");
              assertThat(view.task("T-2")).isEmpty();
              return null;
            });
    assertThat(look().taskIds()).containsExactly("T-1", "T-2");
  }

  @Test
  void a_reader_sees_one_snapshot_while_somebody_else_commits() {
    try (Store other = another()) {
      insert(task("T-1"));
      other.read(
          view -> {
            assertThat(view.taskIds()).containsExactly("T-1");
            elsewhere(() -> insertBy(store(), "T-2"));
            assertThat(view.statusCounts()).hasSize(1);
            assertThat(view.openTasks(List.of("todo"))).hasSize(1);
            return null;
          });
      assertThat(look(other).taskIds()).containsExactly("T-1", "T-2");
    }
  }

  @Test
  void nobody_sees_what_is_not_committed() {
    store()
        .write(
            session -> {
              session.insert(List.of(task("T-1")));
              assertThat(elsewhere(() -> look().taskIds())).isEmpty();
              return null;
            });
    assertThat(look().taskIds()).containsExactly("T-1");
  }

  @Test
  void nobody_ever_sees_what_was_aborted() {
    assertThatThrownBy(
            () ->
                store()
                    .write(
                        session -> {
                          session.insert(List.of(task("T-1")));
                          throw new IllegalStateException("stop");
                        }))
        .hasMessage("stop");
    try (Store other = another()) {
      assertThat(look(other).taskIds()).isEmpty();
      insertBy(other, "T-1");
    }
  }

  @Test
  void readers_do_not_keep_each_other_waiting() {
    insert(task("T-1"));
    store()
        .read(
            outer -> {
              outer.taskIds();
              assertThat(elsewhere(() -> look().taskIds())).hasSize(1);
              assertThat(look().taskIds()).hasSize(1);
              return null;
            });
  }

  private static Void insertBy(Store store, String id) {
    return store.write(
        session -> {
          session.insert(List.of(task(id)));
          return null;
        });
  }

  /** Runs to its end on another thread. */
  private static <T> T elsewhere(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    new Thread(task, "elsewhere").start();
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
