package dev.fairway.port.store.testing;

import static dev.fairway.port.store.testing.Samples.NOON;
import static dev.fairway.port.store.testing.Samples.bareFinish;
import static dev.fairway.port.store.testing.Samples.bareWatcher;
import static dev.fairway.port.store.testing.Samples.dependent;
import static dev.fairway.port.store.testing.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.claim.ClaimDecision;
import dev.fairway.domain.claim.ClaimPolicy;
import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.claim.HolderPresence;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Cycles;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.domain.watcher.WatcherResult;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many at once: each task is won once, and no two changes spoil the graph together. */
public abstract class RaceContract extends StoreContract {

  private static final int CLAIMANTS = 16;
  private static final int TASKS = 200;
  private static final ProjectPolicy POLICY = ProjectPolicy.standard("race");

  @Test
  void of_many_claimants_of_one_task_one_wins() {
    insert(task("T-1"));
    List<ClaimDecision> answers = race(i -> store -> List.of(claimOne(store, "T-1", i)));
    assertThat(answers).filteredOn(ClaimDecision.Granted.class::isInstance).hasSize(1);
    assertThat(answers)
        .filteredOn(ClaimDecision.Refused.class::isInstance)
        .hasSize(CLAIMANTS - 1)
        .allSatisfy(
            answer ->
                assertThat(((ClaimDecision.Refused) answer).refusal())
                    .isInstanceOf(Refusal.AlreadyClaimed.class));
    assertThat(stored("T-1").version()).isEqualTo(2);
    assertThat(look().history("T-1"))
        .extracting(HistoryEntry::action)
        .containsExactly(HistoryAction.CLAIMED);
  }

  @Test
  void every_task_is_won_exactly_once() {
    List<String> ids = new ArrayList<>();
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < TASKS; i++) {
      ids.add("T-" + i);
      tasks.add(task("T-" + i));
    }
    insert(tasks.toArray(new Task[0]));
    List<String> won = race(i -> store -> claimUntilNoneIsLeft(store, ids, i));
    assertThat(won).containsExactlyInAnyOrderElementsOf(ids);
    Map<String, List<HistoryEntry>> history = look().history(ids);
    for (Task task : look().tasks(ids)) {
      Claim claim = task.state().claim();
      assertThat(claim).isNotNull();
      assertThat(history.get(task.id())).hasSize(1);
      assertThat(history.get(task.id()).get(0).actor()).isEqualTo(claim.holder());
    }
  }

  @Test
  void two_changes_cannot_make_a_circle_together() {
    for (int round = 0; round < 10; round++) {
      String a = "A-" + round;
      String b = "B-" + round;
      insert(task(a), task(b));
      List<Boolean> made =
          race(i -> store -> List.of(i % 2 == 0 ? depend(store, a, b) : depend(store, b, a)));
      assertThat(made).contains(true, false);
      Map<String, List<String>> graph = look().dependencyGraph();
      assertThat(Cycles.in(graph)).isEmpty();
    }
  }

  @Test
  void of_many_who_begin_or_end_the_same_watch_one_does() {
    assertThat(race(i -> store -> List.of(watch(store)))).containsOnlyOnce(true);
    assertThat(race(i -> store -> List.of(finish(store)))).containsOnlyOnce(true);
  }

  private static Boolean watch(Store store) {
    return store.write(
        session -> {
          boolean free = session.watcher("w-1").isEmpty();
          if (free) {
            session.add(bareWatcher("w-1"));
          }
          return free;
        });
  }

  private static Boolean finish(Store store) {
    return store.write(
        session -> {
          Watcher watcher = session.watcher("w-1").orElseThrow();
          if (watcher.isOpen()) {
            session.finish(watcher.finished(bareFinish(WatcherResult.PASS)));
          }
          return watcher.isOpen();
        });
  }

  private static Boolean depend(Store store, String from, String to) {
    return store.write(
        session -> {
          session.lockGraph();
          Map<String, List<String>> graph = new HashMap<>(session.dependencyGraph());
          graph.put(from, List.of(to));
          if (!Cycles.in(graph).isEmpty()) {
            return false;
          }
          session.redefine(List.of(dependent(from, to)));
          return true;
        });
  }

  private static ClaimDecision claimOne(Store store, String id, int claimant) {
    return store.write(session -> claim(session, session.lock(id).orElseThrow(), claimant));
  }

  private static List<String> claimUntilNoneIsLeft(Store store, List<String> ids, int claimant) {
    List<String> won = new ArrayList<>();
    for (Optional<String> id = claimNext(store, ids, claimant);
        id.isPresent();
        id = claimNext(store, ids, claimant)) {
      won.add(id.get());
    }
    return won;
  }

  private static Optional<String> claimNext(Store store, List<String> ids, int claimant) {
    return store.write(
        session -> {
          Optional<Task> free = session.lockFirstUnheld(ids, List.of("todo"));
          if (free.isPresent()) {
            assertThat(claim(session, free.get(), claimant))
                .isInstanceOf(ClaimDecision.Granted.class);
          }
          return free.map(Task::id);
        });
  }

  private static ClaimDecision claim(StoreSession session, Task task, int claimant) {
    Caller caller = new Caller(Actor.session("s-" + claimant), "A-backend", null);
    ClaimDecision decision =
        ClaimPolicy.decide(
            task,
            session.dependencies(task.id()),
            HolderPresence.LIVE,
            ClaimRequest.plain(caller),
            POLICY,
            NOON);
    if (decision instanceof ClaimDecision.Granted granted) {
      session.saveState(task.in(granted.state(), NOON));
      session.append(granted.history());
    }
    return decision;
  }

  /** What one of the racers does. */
  private interface Racer<T> {
    List<T> run(Store store);
  }

  private interface Racers<T> {
    Racer<T> number(int i);
  }

  /** Half of them share a store, the others have a way in of their own; all start together. */
  private <T> List<T> race(Racers<T> racers) {
    ExecutorService threads = Executors.newFixedThreadPool(CLAIMANTS);
    CyclicBarrier start = new CyclicBarrier(CLAIMANTS);
    try {
      List<Callable<List<T>>> all = new ArrayList<>();
      for (int i = 0; i < CLAIMANTS; i++) {
        Racer<T> racer = racers.number(i);
        boolean shares = i < CLAIMANTS / 2;
        all.add(
            () -> {
              start.await();
              if (shares) {
                return racer.run(store());
              }
              try (Store own = another()) {
                return racer.run(own);
              }
            });
      }
      List<T> results = new ArrayList<>();
      for (Future<List<T>> each : threads.invokeAll(all)) {
        results.addAll(each.get());
      }
      return results;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
