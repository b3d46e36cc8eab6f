package dev.fairway.adapter.sqlite;

import static dev.fairway.port.store.testing.Samples.LATER;
import static dev.fairway.port.store.testing.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.adapter.jdbc.Migrations;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.task.Actor;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreMaintenance.Migration;
import dev.fairway.port.store.StoreMaintenance.MigrationReport;
import dev.fairway.port.store.testing.Samples;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that the first version made, with somebody at work in it. */
class UpgradeTest {

  private static final Migration INITIAL = new Migration(1, "initial");
  private static final Migration COORDINATION = new Migration(2, "coordination");

  private static final String FACTS =
      """
      SELECT t.id || ' ' || t.status || ' ' || t.claimant || ' ' || e.command || ' ' || h.action
      FROM task t JOIN evidence e ON e.task_id = t.id JOIN history h ON h.task_id = t.id""";

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void madeByTheFirstVersion() {
    file = folder.resolve("state.db");
    new SqliteMaintenance(file, new Migrations(List.of(INITIAL), SqliteMaintenance.class))
        .migrate(NOON);
    RawFile.open(file)
        .run(
            """
            INSERT INTO task (id, kind, title, role, status, owner, claimant, claimant_is_session,
              claimed_at, seeded, version, created_at, updated_at)
            VALUES ('T-1', 'task', 'Dredge', 'A-backend', 'in_progress', 'A-backend', 's-12', 1,
              '2026-11-01T12:00:00.123Z', 0, 2, '2026-11-01T12:00:00.123Z',
              '2026-11-01T12:00:00.123Z')""",
            """
            INSERT INTO history (task_id, at, actor, actor_is_session, action, from_status,
              to_status, forced)
            VALUES ('T-1', '2026-11-01T12:00:00.123Z', 's-12', 1, 'claimed', 'todo',
              'in_progress', 0)""",
            """
            INSERT INTO evidence (task_id, command, result, actor, actor_is_session, recorded_at)
            VALUES ('T-1', 'make', 'pass', 's-12', 1, '2026-11-01T12:00:00.123Z')""")
        .close();
  }

  @Test
  void a_store_of_the_first_version_is_brought_up_to_date_after_a_copy() {
    SqliteMaintenance maintenance = new SqliteMaintenance(file);
    assertThat(maintenance.pendingMigrations())
        .isEqualTo(new MigrationReport(1, 2, List.of(COORDINATION), null));
    Path copy = folder.resolve("backups/state-v1-20261101T123456789Z.db");
    assertThat(maintenance.migrate(LATER))
        .isEqualTo(new MigrationReport(1, 2, List.of(COORDINATION), copy));
    for (Path each : List.of(file, copy)) {
      try (RawFile raw = RawFile.open(each)) {
        assertThat(raw.text(FACTS)).isEqualTo("T-1 in_progress s-12 make claimed");
      }
    }
    try (RawFile raw = RawFile.open(copy)) {
      assertThat(raw.text("SELECT max(version) FROM schema_migration")).isEqualTo("1");
    }
    assertThat(maintenance.verify()).isEmpty();
  }

  @Test
  void a_store_that_was_brought_up_to_date_knows_who_holds_what() {
    new SqliteMaintenance(file).migrate(LATER);
    try (Store store = SqliteStore.at(file)) {
      store.write(
          session -> {
            assertThat(session.claimedBy(Actor.session("s-12"))).hasSize(1);
            session.put(Samples.session("s-12", "T-1"));
            session.add(Samples.watcher("w-1", "T-1"));
            return session.add(Samples.checkpoint("T-1", CheckpointState.ACTIVE));
          });
      assertThat(store.<Integer>read(view -> view.sessionsOf("T-1").size())).isEqualTo(1);
    }
    assertThat(new SqliteMaintenance(file).verify()).isEmpty();
  }

  @Test
  void a_store_of_the_first_version_is_not_used_before() {
    try (Store store = SqliteStore.at(file)) {
      assertThatThrownBy(() -> store.read(view -> view.taskIds()))
          .isInstanceOfSatisfying(
              StoreFailure.class,
              f -> assertThat(f.reason()).isEqualTo(StoreFailure.Kind.OLD_SCHEMA))
          .hasMessageEndingWith("has schema version 1, this program needs 2");
    }
  }
}
