package dev.fairway.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.testing.Samples;
import dev.fairway.testing.postgres.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections that break: what can be done again is, what was done is not done twice. */
class LostConnectionTest {

  private static final String END_ALL =
      "SELECT count(pg_terminate_backend(pid, 10000)) FROM pg_stat_activity"
          + " WHERE datname = current_database() AND pid <> pg_backend_pid()"
          + " AND backend_type = 'client backend'";

  private TestDatabase database;
  private Link link;

  @BeforeEach
  void takeDatabase() throws IOException {
    database = Databases.withStore();
    link = new Link(URI.create(database.url()).getPort());
  }

  @AfterEach
  void dropDatabase() throws IOException {
    link.close();
    database.close();
  }

  private Store direct() {
    return PostgresStore.pooled(Databases.place(database, "fairway"), 4);
  }

  private Store throughLink() {
    String port = ":" + URI.create(database.url()).getPort() + "/";
    String url = database.url().replace(port, ":" + link.port() + "/");
    return PostgresStore.at(Databases.place(url, "fairway"));
  }

  private static List<String> ids(Store store) {
    return store.read(view -> view.taskIds());
  }

  /** Returns how often the work ran. */
  private static int add(Store store, String id) {
    AtomicInteger runs = new AtomicInteger();
    store.write(
        session -> {
          runs.incrementAndGet();
          session.insert(List.of(Samples.task(id)));
          return null;
        });
    return runs.get();
  }

  @Test
  void connections_that_the_server_has_closed_meanwhile_are_replaced_unnoticed() {
    try (Store store = direct()) {
      store.read(
          outer -> {
            outer.taskIds();
            return ids(store);
          });
      database.text(END_ALL);
      assertThat(ids(store)).isEmpty();
      database.text(END_ALL);
      assertThat(add(store, "T-1")).isEqualTo(1);
      assertThat(ids(store)).containsExactly("T-1");
    }
  }

  @Test
  void work_whose_connection_broke_before_its_commit_runs_again() {
    AtomicInteger runs = new AtomicInteger();
    try (Store store = direct()) {
      store.write(
          session -> {
            session.insert(List.of(Samples.task("T-1")));
            if (runs.incrementAndGet() == 1) {
              database.text(END_ALL);
            }
            return session.taskIds();
          });
      assertThat(runs).hasValue(2);
      assertThat(ids(store)).containsExactly("T-1");
    }
  }

  @Test
  void work_whose_connection_keeps_breaking_gives_up() {
    AtomicInteger runs = new AtomicInteger();
    try (Store store = direct()) {
      Throwable thrown =
          catchThrowable(
              () ->
                  store.write(
                      session -> {
                        runs.incrementAndGet();
                        database.text(END_ALL);
                        return session.taskIds();
                      }));
      assertThat(thrown).hasMessageContaining("is out of reach: the connection broke");
      assertThat(runs.get()).isBetween(2, 10);
    }
  }

  @Test
  void a_commit_that_never_arrived_is_repeated() {
    try (Store store = throughLink()) {
      link.breakNext(Link.Break.BEFORE_THE_COMMIT);
      assertThat(add(store, "T-1")).isEqualTo(2);
      assertThat(ids(store)).containsExactly("T-1");
    }
  }

  @Test
  void a_commit_that_was_made_is_not_repeated_though_its_answer_was_lost() {
    try (Store store = throughLink()) {
      link.breakNext(Link.Break.AFTER_THE_COMMIT);
      assertThat(add(store, "T-1")).isEqualTo(1);
      assertThat(ids(store)).containsExactly("T-1");
    }
  }

  @Test
  void a_commit_that_nobody_can_be_asked_about_is_in_doubt() {
    try (Store store = throughLink()) {
      ids(store);
      link.breakNext(Link.Break.FOR_GOOD);
      Throwable thrown = catchThrowable(() -> add(store, "T-1"));
      assertThat(thrown)
          .isInstanceOfSatisfying(
              StoreFailure.class,
              failure -> {
                assertThat(failure.reason()).isEqualTo(StoreFailure.Kind.IN_DOUBT);
                assertThat(failure.hint()).contains("look before you repeat it");
              })
          .hasMessageContaining("may have been made or not");
    }
  }

  @Test
  void no_more_connections_are_open_than_were_allowed() {
    try (Store store = PostgresStore.pooled(Databases.place(database, "fairway"), 2)) {
      List<Thread> threads = new java.util.ArrayList<>();
      AtomicInteger most = new AtomicInteger(database.connections());
      for (int i = 0; i < 8; i++) {
        String id = "T-" + i;
        threads.add(
            new Thread(
                () -> {
                  add(store, id);
                  most.accumulateAndGet(database.connections(), Math::max);
                }));
      }
      threads.forEach(Thread::start);
      threads.forEach(LostConnectionTest::join);
      assertThat(ids(store)).hasSize(8);
      assertThat(most.get()).isBetween(1, 2);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
