package dev.fairway.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.ChangeFeed;
import dev.fairway.port.store.testing.Samples;
import dev.fairway.testing.postgres.Release;
import dev.fairway.testing.postgres.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresChangesTest {

  private static final Duration AT_ONCE = Duration.ofMillis(1);
  private static final Duration SOON = Duration.ofSeconds(20);

  private TestDatabase database;
  private PostgresStore store;
  private ChangeFeed changes;

  @BeforeEach
  void listen() {
    database = Databases.withStore();
    PostgresPlace place = Databases.place(database, "fairway");
    store = PostgresStore.at(place);
    changes = PostgresChanges.of(place);
  }

  @AfterEach
  void close() {
    changes.close();
    store.close();
    Databases.giveBack(database, Release.NEWEST);
  }

  private void add(String id) {
    store.write(
        session -> {
          session.insert(List.of(Samples.task(id)));
          return null;
        });
  }

  @Test
  void a_commit_is_told() throws InterruptedException {
    assertThat(changes.await(AT_ONCE)).isFalse();
    add("T-1");
    assertThat(changes.await(SOON)).isTrue();
    assertThat(changes.await(AT_ONCE)).isFalse();
  }

  @Test
  void a_commit_before_the_first_look_is_told() throws InterruptedException {
    add("T-1");
    assertThat(changes.await(SOON)).isTrue();
  }

  @Test
  void a_server_that_does_not_answer_is_a_failure_at_the_first_look() {
    PostgresPlace nowhere = Databases.place("postgresql://nobody@127.0.0.1:1/nothing", "fairway");
    try (ChangeFeed feed = PostgresChanges.of(nowhere)) {
      assertThatThrownBy(() -> feed.await(SOON)).isInstanceOf(StoreFailure.class);
    }
  }

  @Test
  void what_is_read_or_undone_is_not_told() throws InterruptedException {
    store.read(view -> view.taskIds());
    assertThatThrownBy(
            () ->
                store.write(
                    session -> {
                      session.insert(List.of(Samples.task("T-2")));
                      throw new IllegalArgumentException("undo");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(changes.await(Duration.ofMillis(200))).isFalse();
  }

  @Test
  void another_schema_of_the_database_is_not_ours() throws InterruptedException {
    database.run("NOTIFY fairway_changes, 'another'");
    assertThat(changes.await(Duration.ofMillis(200))).isFalse();
  }

  @Test
  void a_lost_connection_is_told_and_then_replaced() throws InterruptedException {
    database.run(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    assertThatThrownBy(() -> changes.await(SOON)).isInstanceOf(StoreFailure.class);
    assertThat(changes.await(SOON)).isTrue();
    add("T-1");
    assertThat(changes.await(SOON)).isTrue();
  }
}
