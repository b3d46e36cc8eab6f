package dev.fairway.port.store.testing;

import static dev.fairway.port.store.testing.Samples.LATER;
import static dev.fairway.port.store.testing.Samples.evidence;
import static dev.fairway.port.store.testing.Samples.note;
import static dev.fairway.port.store.testing.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.store.StaleRow;
import dev.fairway.port.store.StoreView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** All of a transaction or nothing; and what happens when it has to run again. */
public abstract class TransactionContract extends StoreContract {

  @Test
  void what_the_work_returns_is_returned() {
    assertThat(store().<Integer>read(view -> 7)).isEqualTo(7);
    assertThat(store().<Integer>write(session -> 8)).isEqualTo(8);
  }

  @Test
  void a_transaction_sees_its_own_changes() {
    List<String> seen =
        store()
            .write(
                session -> {
                  session.insert(List.of(task("T-1")));
                  session.append(note("T-1", HistoryAction.CREATED));
                  assertThat(session.history("T-1")).hasSize(1);
                  assertThat(session.task("T-1")).contains(task("T-1"));
                  return session.taskIds();
                });
    assertThat(seen).containsExactly("T-1");
  }

  @Test
  void an_exception_undoes_everything_and_is_passed_on() {
    insert(task("T-1"));
    IllegalArgumentException thrown = new IllegalArgumentException("no");
    assertThatThrownBy(
            () ->
                store()
                    .write(
                        session -> {
                          session.insert(List.of(task("T-2")));
                          session.add(evidence("T-1", "x"));
                          session.saveState(task("T-1").in(TaskState.initial("done"), LATER));
                          throw thrown;
                        }))
        .isSameAs(thrown);
    assertThat(look().taskIds()).containsExactly("T-1");
    assertThat(look().evidence("T-1")).isEmpty();
    assertThat(stored("T-1")).isEqualTo(task("T-1"));
  }

  @Test
  void an_exception_in_a_read_is_passed_on() {
    IllegalStateException thrown = new IllegalStateException("no");
    assertThatThrownBy(
            () ->
                store()
                    .read(
                        view -> {
                          view.taskIds();
                          throw thrown;
                        }))
        .isSameAs(thrown);
    insert(task("T-1"));
  }

  @Test
  void work_that_lost_a_race_runs_again_from_its_start() {
    AtomicInteger runs = new AtomicInteger();
    store()
        .write(
            session -> {
              int run = runs.incrementAndGet();
              session.insert(List.of(task("RUN-" + run)));
              if (run < 3) {
                throw new StaleRow("RUN-1");
              }
              return null;
            });
    assertThat(look().taskIds()).containsExactly("RUN-3");
  }

  @Test
  void work_that_keeps_losing_gives_up() {
    insert(task("T-1"));
    AtomicInteger runs = new AtomicInteger();
    Task stale = new Task(task("T-1").definition(), task("T-1").state(), 99, LATER, LATER);
    assertThatThrownBy(
            () ->
                store()
                    .write(
                        session -> {
                          runs.incrementAndGet();
                          session.saveState(stale);
                          return null;
                        }))
        .isInstanceOf(StaleRow.class)
        .hasMessageContaining("T-1");
    assertThat(runs.get()).isBetween(2, 20);
  }

  @Test
  void a_second_run_sees_what_made_the_first_one_lose() {
    insert(task("T-1"));
    Task before = stored("T-1");
    change(before.in(TaskState.initial("blocked"), LATER));
    AtomicInteger runs = new AtomicInteger();
    store()
        .write(
            session -> {
              Task decidedOn =
                  runs.incrementAndGet() == 1 ? before : session.lock("T-1").orElseThrow();
              session.saveState(decidedOn.in(TaskState.initial("done"), LATER));
              return null;
            });
    assertThat(runs.get()).isEqualTo(2);
    assertThat(stored("T-1").version()).isEqualTo(3);
  }

  private void change(Task task) {
    store()
        .write(
            session -> {
              session.saveState(task);
              return null;
            });
  }

  @Test
  void a_view_is_useless_once_its_transaction_has_ended() {
    StoreView read = store().<StoreView>read(view -> view);
    StoreView written = store().<StoreView>write(session -> session);
    assertThatThrownBy(read::taskIds).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> written.task("T-1")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_write_inside_a_write_is_a_mistake_that_is_noticed() {
    assertThatThrownBy(() -> store().write(outer -> store().<Integer>write(inner -> 1)))
        .isInstanceOf(IllegalStateException.class);
    insert(task("T-1"));
  }

  @Test
  void the_first_free_task_is_chosen_in_the_order_given() {
    insert(task("T-1"), task("T-2"), task("T-3"), Samples.in("done", task("T-4")));
    List<String> candidates = List.of("X-1", "T-4", "T-3", "T-1");
    Optional<Task> first =
        store().write(session -> session.lockFirstUnheld(candidates, List.of("todo", "blocked")));
    assertThat(first).contains(task("T-3"));
    assertThat(store().<Optional<Task>>write(s -> s.lockFirstUnheld(candidates, List.of("none"))))
        .isEmpty();
    assertThat(store().<Optional<Task>>write(s -> s.lockFirstUnheld(candidates, List.of())))
        .isEmpty();
    assertThat(store().<Optional<Task>>write(s -> s.lockFirstUnheld(List.of(), List.of("todo"))))
        .isEmpty();
  }

  @Test
  void a_held_task_is_not_free() {
    insert(task("P-1"), task("D-1"), task("D-2"), Samples.full("T-1"), task("T-2"));
    Optional<Task> first =
        store()
            .write(
                session ->
                    session.lockFirstUnheld(List.of("T-1", "T-2"), List.of("in_progress", "todo")));
    assertThat(first).contains(task("T-2"));
  }

  @Test
  void a_free_task_is_found_behind_many_that_are_not() {
    List<String> candidates = new java.util.ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      candidates.add("GONE-" + i);
    }
    candidates.add("T-1");
    insert(task("T-1"));
    Optional<Task> first =
        store().write(session -> session.lockFirstUnheld(candidates, List.of("todo")));
    assertThat(first).contains(task("T-1"));
  }
}
