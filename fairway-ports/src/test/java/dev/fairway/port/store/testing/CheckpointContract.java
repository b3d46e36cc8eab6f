package dev.fairway.port.store.testing;

import static dev.fairway.domain.checkpoint.CheckpointState.ACTIVE;
import static dev.fairway.domain.checkpoint.CheckpointState.DONE;
import static dev.fairway.domain.checkpoint.CheckpointState.PARKED;
import static dev.fairway.domain.checkpoint.CheckpointState.PLANNED;
import static dev.fairway.domain.checkpoint.CheckpointState.REVIEW;
import static dev.fairway.port.store.testing.Samples.NOON;
import static dev.fairway.port.store.testing.Samples.ODD;
import static dev.fairway.port.store.testing.Samples.PERSON;
import static dev.fairway.port.store.testing.Samples.bareCheckpoint;
import static dev.fairway.port.store.testing.Samples.checkpoint;
import static dev.fairway.port.store.testing.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.task.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checkpoints, of which the latest of each task counts. */
public abstract class CheckpointContract extends StoreContract {

  private static final List<CheckpointState> EVERY = List.of(CheckpointState.values());

  @BeforeEach
  void threeTasks() {
    insert(task("T-1"), task("T-2"), task("T-3"));
  }

  private Checkpoint add(Checkpoint checkpoint) {
    return store().write(session -> session.add(checkpoint));
  }

  @Test
  void every_fact_of_a_checkpoint_comes_back_with_its_id() {
    Checkpoint full = add(checkpoint("T-1", ACTIVE));
    Checkpoint bare = add(bareCheckpoint("T-1", PLANNED));
    assertThat(full).isEqualTo(checkpoint("T-1", ACTIVE).withId(full.id()));
    assertThat(bare).isEqualTo(bareCheckpoint("T-1", PLANNED).withId(bare.id()));
    assertThat(full.id()).isPositive();
    assertThat(look().checkpoints("T-1")).containsExactly(full, bare);
    assertThat(look().checkpoints("T-2")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_state_comes_back(CheckpointState state) {
    Checkpoint added = add(bareCheckpoint("T-1", state));
    assertThat(look().checkpoints("T-1")).containsExactly(added);
    assertThat(look().latestCheckpointsIn(List.of(state))).containsExactly(added);
  }

  @Test
  void the_latest_is_the_one_that_was_added_last() {
    add(bareCheckpoint("T-1", ACTIVE));
    Checkpoint review = add(bareCheckpoint("T-1", REVIEW));
    assertThat(latest("T-1")).isEqualTo(review);
    Checkpoint older = add(checkpoint("T-1", PARKED));
    assertThat(older.recordedAt()).isBefore(review.recordedAt());
    assertThat(latest("T-1")).isEqualTo(older);
    assertThat(look().checkpoints("T-1")).hasSize(3);
  }

  private Checkpoint latest(String task) {
    return look().latestCheckpoints(List.of(task)).get(task);
  }

  @Test
  void the_latest_of_one_task_leaves_the_others_alone() {
    Checkpoint one = add(bareCheckpoint("T-1", ACTIVE));
    Checkpoint two = add(bareCheckpoint("T-2", ACTIVE));
    Checkpoint three = add(bareCheckpoint("T-2", DONE));
    assertThat(two.id()).isBetween(one.id() + 1, three.id() - 1);
    assertThat(look().latestCheckpoints(List.of("T-2", "X-1", "T-3", "T-1", "T-2")))
        .containsExactly(Map.entry("T-2", three), Map.entry("T-1", one));
    assertThat(look().latestCheckpoints(List.of())).isEmpty();
  }

  @Test
  void only_a_latest_checkpoint_counts_for_its_state() {
    add(bareCheckpoint("T-3", ACTIVE));
    Checkpoint review = add(bareCheckpoint("T-3", REVIEW));
    Checkpoint done = add(bareCheckpoint("T-2", DONE));
    Checkpoint active = add(bareCheckpoint("T-1", ACTIVE));
    assertThat(look().latestCheckpointsIn(List.of(ACTIVE))).containsExactly(active);
    assertThat(look().latestCheckpointsIn(List.of(REVIEW, ACTIVE, PLANNED)))
        .containsExactly(active, review);
    assertThat(look().latestCheckpointsIn(EVERY)).containsExactly(active, done, review);
    assertThat(look().latestCheckpointsIn(List.of())).isEmpty();
  }

  @Test
  void a_transaction_sees_its_own_checkpoints_and_takes_them_back_when_it_fails() {
    Checkpoint before = add(bareCheckpoint("T-1", ACTIVE));
    IllegalStateException thrown = new IllegalStateException("no");
    assertThatThrownBy(
            () ->
                store()
                    .write(
                        session -> {
                          session.add(bareCheckpoint("T-1", REVIEW));
                          Checkpoint done = session.add(bareCheckpoint("T-1", DONE));
                          assertThat(session.latestCheckpointsIn(EVERY)).containsExactly(done);
                          throw thrown;
                        }))
        .isSameAs(thrown);
    assertThat(look().checkpoints("T-1")).containsExactly(before);
    assertThat(look().latestCheckpointsIn(EVERY)).containsExactly(before);
  }

  @Test
  void checkpoints_added_at_once_leave_one_latest() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Thread thread = new Thread(() -> add(bareCheckpoint("T-1", ACTIVE)));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    List<Checkpoint> all = look().checkpoints("T-1");
    assertThat(all).hasSize(threads.size());
    assertThat(look().latestCheckpointsIn(EVERY)).containsExactly(all.get(all.size() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-30",
        "2024-02-29",
        "2026-04-05",
        "0000-01-01",
        "1582-10-10",
        "9999-12-31"
      })
  void every_day_comes_back(LocalDate day) {
    Checkpoint added =
        add(new Checkpoint(0, "T-1", PLANNED, ODD, ODD, day, ODD, PERSON, ODD, NOON));
    assertThat(look().checkpoints("T-1")).containsExactly(added);
    assertThat(added.targetCloseBy()).isEqualTo(day);
    assertThat(added.summary()).isEqualTo(ODD);
  }

  @Test
  void more_tasks_than_fit_one_statement_have_their_latest() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 1100; i++) {
      ids.add("M-" + i);
    }
    insert(ids.stream().map(Samples::task).toArray(Task[]::new));
    store()
        .write(
            session -> {
              ids.forEach(id -> session.add(bareCheckpoint(id, ACTIVE)));
              return null;
            });
    assertThat(look().latestCheckpoints(ids).keySet()).containsExactlyElementsOf(ids);
    assertThat(look().latestCheckpointsIn(List.of(ACTIVE)))
        .extracting(Checkpoint::taskId)
        .isSorted()
        .hasSize(1100);
  }
}
