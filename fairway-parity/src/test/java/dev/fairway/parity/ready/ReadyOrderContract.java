package dev.fairway.parity.ready;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.port.git.Branches;
import dev.fairway.port.store.Store;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.ready.ListReady;
import dev.fairway.usecase.ready.ListReady.Ready;
import dev.fairway.usecase.ready.ListReady.Request;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a store and the program say is ready is what the oracle says. */
abstract class ReadyOrderContract {

  static final int PROJECTS = 100;
  static final int QUESTIONS = 20;

  /** A store that is empty and ready for use. */
  protected abstract Store newStore();

  @Test
  void the_oracle_finds_the_same_tasks_in_the_same_order_for_the_same_reasons() {
    for (long seed = 1; seed <= PROJECTS; seed++) {
      RandomProject random = new RandomProject(seed);
      try (Store store = newStore()) {
        store.<Integer>write(
            session -> {
              session.insert(random.tasks());
              return random.tasks().size();
            });
        compare(random, store, seed);
      }
    }
  }

  private static void compare(RandomProject random, Store store, long seed) {
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    Project project = new Project(random.policy(), store, clock, Branches.none());
    ReadyOracle oracle = new ReadyOracle(random.policy(), random.tasks());
    for (int i = 0; i < QUESTIONS; i++) {
      Request request = random.request();
      assertThat(answer(new ListReady(project).list(request)))
          .as("seed %d, question %d: %s", seed, i, request)
          .isEqualTo(oracle.answer(request));
    }
  }

  private static ReadyOracle.Answer answer(Outcome<Ready> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    Ready ready = ((Outcome.Done<Ready>) outcome).value();
    List<String> ids = ready.tasks().stream().map(card -> card.task().id()).toList();
    Map<String, List<String>> waiting = new TreeMap<>();
    ready.waiting().forEach((category, tasks) -> waiting.put(category.word(), tasks));
    return new ReadyOracle.Answer(ids, ready.readyCount(), waiting);
  }
}
