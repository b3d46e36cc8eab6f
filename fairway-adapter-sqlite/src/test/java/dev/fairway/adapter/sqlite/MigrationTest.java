package dev.fairway.adapter.sqlite;

import static dev.fairway.port.store.testing.Samples.LATER;
import static dev.fairway.port.store.testing.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.fairway.adapter.sqlite.steps.Steps;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.StoreMaintenance.Migration;
import dev.fairway.port.store.StoreMaintenance.MigrationReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("deep/er/state.db");
  }

  private SqliteMaintenance knowing(int versions) {
    return new SqliteMaintenance(file, Steps.upTo(versions));
  }

  private String colour() {
    try (RawFile raw = RawFile.open(file)) {
      return raw.text("SELECT name || ' is ' || colour FROM lane");
    }
  }

  @Test
  void steps_are_applied_in_order_and_recorded() {
    MigrationReport report = knowing(2).migrate(NOON);
    Migration first = new Migration(1, "first");
    Migration second = new Migration(2, "second");
    assertThat(report).isEqualTo(new MigrationReport(0, 2, List.of(first, second), null));
    assertThat(colour()).isEqualTo("a; b is red");
    try (RawFile raw = RawFile.open(file)) {
      assertThat(raw.text("SELECT applied_at FROM schema_migration WHERE version = 2"))
          .isEqualTo("2026-11-01T12:00:00.123Z");
      assertThat(raw.text("SELECT length(checksum) FROM schema_migration")).isEqualTo("64");
      assertThat(raw.text("PRAGMA journal_mode")).isEqualTo("wal");
    }
  }

  @Test
  void a_copy_is_kept_before_something_can_get_lost() {
    knowing(1).migrate(NOON);
    assertThat(knowing(2).pendingMigrations().migrations())
        .containsExactly(new Migration(2, "second"));
    MigrationReport report = knowing(2).migrate(LATER);
    Path backup = file.resolveSibling("backups/state-v1-20261101T123456789Z.db");
    assertThat(report)
        .isEqualTo(new MigrationReport(1, 2, List.of(new Migration(2, "second")), backup));
    try (RawFile raw = RawFile.open(backup)) {
      assertThat(raw.text("SELECT max(version) FROM schema_migration")).isEqualTo("1");
      assertThat(raw.text("SELECT name FROM lane")).isEqualTo("a; b");
    }
    assertThat(knowing(2).migrate(LATER).backup()).isNull();
  }

  @Test
  void a_step_that_fails_leaves_nothing_behind() {
    knowing(1).migrate(NOON);
    Throwable thrown = catchThrowable(() -> knowing(3).migrate(NOON));
    assertThat(thrown).isInstanceOf(StoreFailure.class).hasMessageNotContaining("INSERT");
    assertThat(colour()).isEqualTo("a; b is red");
    assertThat(knowing(3).pendingMigrations().from()).isEqualTo(2);
  }

  @Test
  void a_new_store_is_made_as_a_whole_or_not_at_all() {
    assertThat(catchThrowable(() -> knowing(3).migrate(NOON))).isInstanceOf(StoreFailure.class);
    assertThat(knowing(3).pendingMigrations().from()).isZero();
    assertThat(knowing(2).migrate(NOON).migrations()).hasSize(2);
    assertThat(file.resolveSibling("backups")).doesNotExist();
  }

  @Test
  void an_old_schema_is_not_used() {
    knowing(1).migrate(NOON);
    Throwable thrown = catchThrowable(() -> knowing(2).verify());
    assertThat(thrown)
        .hasMessage("store " + file + " has schema version 1, this program needs 2")
        .isInstanceOfSatisfying(
            StoreFailure.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(StoreFailure.Kind.OLD_SCHEMA);
              assertThat(failure.hint()).contains("fairway db migrate");
            });
    assertThat(knowing(2).status().pending()).containsExactly(new Migration(2, "second"));
  }

  @Test
  void a_newer_schema_is_not_migrated() {
    knowing(2).migrate(NOON);
    Throwable thrown = catchThrowable(() -> knowing(1).migrate(NOON));
    assertThat(thrown)
        .isInstanceOfSatisfying(
            StoreFailure.class,
            f -> assertThat(f.reason()).isEqualTo(StoreFailure.Kind.NEWER_SCHEMA));
  }

  @Test
  void a_store_built_by_other_scripts_is_not_migrated() {
    knowing(1).migrate(NOON);
    RawFile.open(file).run("UPDATE schema_migration SET checksum = 'other'").close();
    Throwable thrown = catchThrowable(() -> knowing(2).migrate(NOON));
    assertThat(thrown).isInstanceOf(StoreFailure.class).hasMessageContaining("V001__first.sql");
    assertThat(knowing(2).status().version()).isEqualTo(1);
  }

  @Test
  void many_may_migrate_at_once() {
    assertThat(migrateAtOnce())
        .containsExactlyInAnyOrder(new Migration(1, "first"), new Migration(2, "second"));
    assertThat(colour()).isEqualTo("a; b is red");
    assertThat(file.resolveSibling("state.db-wal")).doesNotExist();
    assertThat(file.resolveSibling("backups")).doesNotExist();
  }

  @Test
  void many_may_migrate_an_old_store_at_once() {
    knowing(1).migrate(NOON);
    assertThat(migrateAtOnce()).containsExactly(new Migration(2, "second"));
    assertThat(colour()).isEqualTo("a; b is red");
    assertThat(file.resolveSibling("backups/state-v1-20261101T120000123Z.db")).exists();
  }

  /** What all of them together have applied. */
  private List<Migration> migrateAtOnce() {
    int many = 16;
    ExecutorService threads = Executors.newFixedThreadPool(many);
    CyclicBarrier start = new CyclicBarrier(many);
    try {
      List<Callable<MigrationReport>> all = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        all.add(
            () -> {
              start.await();
              return knowing(2).migrate(NOON);
            });
      }
      List<Migration> applied = new ArrayList<>();
      for (Future<MigrationReport> each : threads.invokeAll(all)) {
        assertThat(each.get().to()).isEqualTo(2);
        applied.addAll(each.get().migrations());
      }
      return applied;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
