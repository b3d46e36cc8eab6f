package dev.fairway.port.store.testing;

import static dev.fairway.port.store.testing.Samples.LATER;
import static dev.fairway.port.store.testing.Samples.NOON;
import static dev.fairway.port.store.testing.Samples.ODD;
import static dev.fairway.port.store.testing.Samples.bareEvidence;
import static dev.fairway.port.store.testing.Samples.bareFinish;
import static dev.fairway.port.store.testing.Samples.bareWatcher;
import static dev.fairway.port.store.testing.Samples.finish;
import static dev.fairway.port.store.testing.Samples.task;
import static dev.fairway.port.store.testing.Samples.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.domain.watcher.WatcherFinish;
import dev.fairway.domain.watcher.WatcherResult;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.StaleRow;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Watchers and how they came out. */
public abstract class WatcherContract extends StoreContract {

  @BeforeEach
  void twoTasks() {
    insert(task("T-1"), task("T-2"));
  }

  private Watcher put(Watcher watcher) {
    return store()
        .write(
            session -> {
              session.add(watcher);
              return watcher;
            });
  }

  private Watcher finished(Watcher watcher) {
    return store()
        .write(
            session -> {
              session.finish(watcher);
              return watcher;
            });
  }

  private static Watcher startedAt(Instant start, Watcher watcher) {
    return new Watcher(
        watcher.id(),
        watcher.taskId(),
        null,
        null,
        null,
        null,
        null,
        watcher.actor(),
        null,
        start,
        watcher.finish());
  }

  @Test
  void every_fact_of_a_watcher_comes_back() {
    Watcher full = put(watcher("w-1", "T-1"));
    Watcher bare = put(bareWatcher("w-2"));
    assertThat(look().watcher("w-1")).contains(full);
    assertThat(look().watcher("w-2")).contains(bare);
    assertThat(look().watcher("w-3")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_result_comes_back(WatcherResult result) {
    Watcher finished = put(watcher("w-1", "T-1").finished(bareFinish(result)));
    assertThat(look().watcher("w-1")).contains(finished);
  }

  @Test
  void the_end_of_a_watch_comes_back_with_its_evidence() {
    put(watcher("w-1", "T-1"));
    Watcher finished =
        store()
            .write(
                session -> {
                  Evidence proof = session.add(bareEvidence("T-1", EvidenceResult.PASS));
                  Watcher open = session.watcher("w-1").orElseThrow();
                  Watcher done = open.finished(finish(WatcherResult.PASS, proof.id()));
                  session.finish(done);
                  return done;
                });
    assertThat(look().watcher("w-1")).contains(finished);
    assertThat(finished.finish()).isNotNull();
    assertThat(look().evidence("T-1"))
        .extracting(Evidence::id)
        .containsExactly(finished.finish().evidenceId());
  }

  @Test
  void an_id_is_taken_once() {
    Watcher first = put(watcher("w-1", "T-1"));
    for (Watcher other : List.of(watcher("w-1", "T-2"), bareWatcher("w-1"), first)) {
      assertThatThrownBy(() -> put(other))
          .isInstanceOf(StaleRow.class)
          .hasMessageContaining("watcher w-1");
    }
    assertThat(look().watchers(true)).containsExactly(first);
  }

  @Test
  void a_watcher_finishes_once() {
    Watcher open = put(bareWatcher("w-1"));
    Watcher done = finished(open.finished(finish(WatcherResult.PASS, null)));
    assertThatThrownBy(() -> finished(open.finished(bareFinish(WatcherResult.FAIL))))
        .isInstanceOf(StaleRow.class)
        .hasMessageContaining("watcher w-1");
    assertThat(look().watcher("w-1")).contains(done);
  }

  @Test
  void only_a_watcher_that_is_there_can_finish() {
    Watcher open = put(bareWatcher("w-1"));
    assertThatThrownBy(() -> finished(bareWatcher("w-2").finished(bareFinish(WatcherResult.PASS))))
        .isInstanceOf(StaleRow.class);
    assertThatThrownBy(() -> finished(open)).isInstanceOf(IllegalArgumentException.class);
    assertThat(look().watchers(true)).containsExactly(open);
  }

  @Test
  void finished_watchers_are_left_out_unless_asked_for() {
    Watcher b = put(watcher("b", "T-1"));
    Watcher done = put(watcher("a/ü", "T-1").finished(finish(WatcherResult.BLOCKED, null)));
    Watcher a = put(bareWatcher("a"));
    Watcher wide = put(bareWatcher("\uFB00"));
    Watcher beyond = put(bareWatcher("\uD83D\uDE80"));
    assertThat(look().watchers(false)).containsExactly(a, b, beyond, wide);
    assertThat(look().watchers(true)).containsExactly(a, done, b, beyond, wide);
  }

  @Test
  void watchers_of_a_task_are_in_the_order_they_began() {
    Watcher late = put(startedAt(LATER, watcher("a", "T-1")));
    Watcher tie = put(startedAt(NOON, watcher("c", "T-1")));
    WatcherFinish end = finish(WatcherResult.PASS, null);
    Watcher early = put(startedAt(NOON, watcher("b", "T-1").finished(end)));
    put(watcher("d", "T-2"));
    put(bareWatcher("e"));
    assertThat(look().watchersOf("T-1")).containsExactly(early, tie, late);
    assertThat(look().watchersOf("T-9")).isEmpty();
  }

  @Test
  void any_text_comes_back() {
    WatcherFinish end =
        new WatcherFinish(
            WatcherResult.FAIL, ODD, Long.MAX_VALUE, ODD, Actor.person(ODD), LATER, null);
    Watcher odd =
        put(new Watcher(ODD, "T-1", ODD, ODD, ODD, ODD, ODD, Actor.session(ODD), ODD, NOON, end));
    assertThat(look().watcher(ODD)).contains(odd);
    assertThat(look().watchersOf("T-1")).containsExactly(odd);
  }

  @Test
  void a_transaction_that_fails_leaves_watchers_as_they_were() {
    Watcher before = put(watcher("w-1", "T-1"));
    assertThatThrownBy(
            () ->
                store()
                    .write(
                        session -> {
                          session.finish(before.finished(bareFinish(WatcherResult.PASS)));
                          session.add(bareWatcher("w-2"));
                          assertThat(session.watchers(false)).hasSize(1);
                          throw new IllegalStateException("no");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(look().watchers(true)).containsExactly(before);
  }

  @Test
  void evidence_that_is_not_there_is_refused() {
    Watcher finished = watcher("w-1", "T-1").finished(finish(WatcherResult.PASS, 99L));
    assertThatThrownBy(() -> put(finished)).isInstanceOf(StoreFailure.class);
    assertThat(look().watchers(true)).isEmpty();
  }
}
