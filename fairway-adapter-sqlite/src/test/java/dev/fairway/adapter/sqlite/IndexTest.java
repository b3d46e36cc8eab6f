package dev.fairway.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.testing.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked all the time is looked up where only its answer is, however much has ended. */
class IndexTest {

  private static final List<String> FEW = List.of("T-1", "T-2");
  private static final List<String> MANY = List.of("T-1", "T-2", "T-3", "T-4", "T-5", "T-6", "T-7");

  @TempDir Path folder;

  @Test
  void open_sessions_and_watchers_are_found_without_those_that_ended() {
    assertUses("session_open", view -> view.sessions(false));
    assertUses("watcher_open", view -> view.watchers(false));
  }

  @Test
  void the_latest_checkpoints_are_found_without_the_earlier_ones() {
    assertUses("checkpoint_latest ", view -> view.latestCheckpoints(FEW));
    assertUses("checkpoint_latest ", view -> view.latestCheckpoints(MANY));
    assertUses(
        "checkpoint_latest_state ",
        view -> view.latestCheckpointsIn(List.of(CheckpointState.ACTIVE)));
    assertUses(
        "checkpoint_latest", view -> view.latestCheckpointsIn(List.of(CheckpointState.values())));
  }

  @Test
  void what_belongs_to_a_task_is_found_by_the_task() {
    assertUses("session_task ", view -> view.sessionsOf("T-1"));
    assertUses("checkpoint_task ", view -> view.checkpoints("T-1"));
    assertUses("watcher_task ", view -> view.watchersOf("T-1"));
  }

  @Test
  void what_somebody_holds_is_found_by_the_holder() {
    assertUses("task_claimant ", view -> view.claimedBy(Samples.SESSION));
  }

  /** A question of one query, and SQLite would go about it by way of this index. */
  private void assertUses(String index, Function<StoreView, Object> question) {
    Path file = folder.resolve("state.db");
    SqliteFixture fixture = new SqliteFixture(file);
    WatchedSql watched = new WatchedSql(file);
    try (Store store = watched.store()) {
      store.read(question);
    }
    List<String> queries =
        watched.executed().stream()
            .filter(sql -> sql.startsWith("SELECT") && !sql.contains("schema_migration"))
            .toList();
    assertThat(queries).hasSize(1);
    try (RawFile raw = RawFile.open(file)) {
      assertThat(raw.plan(queries.get(0)) + " ").contains(" INDEX " + index);
    }
    fixture.requireNothingLeftOpen();
  }
}
