package dev.fairway.adapter.sqlite;

import static dev.fairway.port.store.testing.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.fairway.port.failure.Failure;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreMaintenance.CopyReport;
import dev.fairway.port.store.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  @TempDir Path folder;
  private Path file = Path.of("");
  private Path backup = Path.of("");

  /** A store with task OLD-1 and a backup of it. */
  @BeforeEach
  void aStoreWithABackup() {
    file = folder.resolve("state.db");
    backup = folder.resolve("copies/one.db");
    new SqliteFixture(file).store().close();
    addTask("OLD-1");
    new SqliteMaintenance(file).backup(backup);
  }

  private void addTask(String id) {
    try (Store opened = SqliteStore.at(file)) {
      opened.write(
          session -> {
            session.insert(List.of(Samples.task(id)));
            return null;
          });
    }
  }

  private static List<String> ids(Path store) {
    try (Store opened = SqliteStore.at(store)) {
      return opened.read(view -> view.taskIds());
    }
  }

  private Optional<Path> restore(Path from) {
    return new SqliteMaintenance(file).restore(from, NOON);
  }

  private List<String> filesBesideTheStore() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(each -> each.getFileName().toString())
          .filter(name -> !name.equals("state.db-queue"))
          .sorted()
          .toList();
    }
  }

  @Test
  void a_backup_is_one_whole_file() throws IOException {
    assertThat(ids(backup)).containsExactly("OLD-1");
    CopyReport report = new SqliteMaintenance(file).backup(folder.resolve("two.db"));
    assertThat(report).isEqualTo(new CopyReport(folder.resolve("two.db"), Files.size(backup)));
    assertThat(filesBesideTheStore()).containsExactly("copies", "state.db", "two.db");
  }

  @Test
  void a_backup_holds_what_is_only_in_the_log_and_nothing_uncommitted() {
    try (RawFile living = RawFile.open(file)) {
      living.text("SELECT count(*) FROM task");
      addTask("NEW-1");
      living.run("BEGIN IMMEDIATE", "UPDATE task SET title = 'half done'");
      Path second = folder.resolve("two.db");
      new SqliteMaintenance(file).backup(second);
      assertThat(ids(second)).containsExactly("NEW-1", "OLD-1");
      try (RawFile copy = RawFile.open(second)) {
        assertThat(copy.text("SELECT count(*) FROM task WHERE title <> ''")).isEqualTo("0");
      }
    }
  }

  @Test
  void a_backup_never_overwrites() throws IOException {
    byte[] before = Files.readAllBytes(backup);
    addTask("NEW-1");
    Throwable thrown = catchThrowable(() -> new SqliteMaintenance(file).backup(backup));
    assertThat(thrown).isInstanceOf(Failure.class).hasMessageContaining("exists already");
    assertThat(backup).hasBinaryContent(before);
    assertThat(catchThrowable(() -> new SqliteMaintenance(file).backup(file)))
        .isInstanceOf(Failure.class);
  }

  @Test
  void a_backup_of_nothing_is_refused() {
    Path target = folder.resolve("x/two.db");
    Throwable thrown =
        catchThrowable(() -> new SqliteMaintenance(folder.resolve("no.db")).backup(target));
    assertThat(thrown).isInstanceOf(StoreFailure.class).hasMessageStartingWith("no store at ");
    assertThat(target.getParent()).doesNotExist();
  }

  @Test
  void restoring_brings_back_the_backup_and_keeps_the_former_store() throws IOException {
    addTask("NEW-1");
    Optional<Path> former = restore(backup);
    assertThat(ids(file)).containsExactly("OLD-1");
    Path aside = folder.resolve("state.db.before-restore-20261101T120000123Z");
    assertThat(former).contains(aside);
    assertThat(ids(aside)).containsExactly("NEW-1", "OLD-1");
    assertThat(ids(backup)).containsExactly("OLD-1");
    assertThat(new SqliteMaintenance(file).verify()).isEmpty();
    assertThat(new SqliteMaintenance(file).status().journalMode()).isEqualTo("wal");
    assertThat(filesBesideTheStore())
        .containsExactly("copies", "state.db", aside.getFileName().toString());
  }

  @Test
  void restoring_twice_at_one_time_keeps_both_former_stores() {
    addTask("NEW-1");
    restore(backup);
    assertThat(restore(backup))
        .contains(folder.resolve("state.db.before-restore-20261101T120000123Z-2"));
  }

  @Test
  void restoring_where_there_is_no_store_makes_one() throws IOException {
    Files.delete(file);
    assertThat(restore(backup)).isEmpty();
    assertThat(ids(file)).containsExactly("OLD-1");
  }

  @Test
  void a_log_without_its_store_is_not_mixed_into_the_restored_one() throws IOException {
    byte[] orphan = leaveOnlyTheLog();
    assertThat(restore(backup)).isEmpty();
    assertThat(ids(file)).containsExactly("OLD-1");
    assertThat(new SqliteMaintenance(file).verify()).isEmpty();
    assertThat(folder.resolve("state.db.before-restore-20261101T120000123Z-wal"))
        .hasBinaryContent(orphan);
  }

  @Test
  void a_log_without_its_store_is_not_mixed_into_a_new_one() throws IOException {
    leaveOnlyTheLog();
    new SqliteMaintenance(file).migrate(NOON);
    assertThat(ids(file)).isEmpty();
    assertThat(new SqliteMaintenance(file).verify()).isEmpty();
  }

  private byte[] leaveOnlyTheLog() throws IOException {
    Path log = folder.resolve("state.db-wal");
    byte[] orphan;
    try (RawFile living = RawFile.open(file)) {
      living.text("SELECT count(*) FROM task");
      addTask("NEW-1");
      orphan = Files.readAllBytes(log);
    }
    Files.delete(file);
    Files.write(log, orphan);
    return orphan;
  }

  @Test
  void restoring_replaces_a_store_that_is_beyond_repair_and_its_log() throws IOException {
    Files.writeString(file, "rubbish".repeat(2000));
    Files.writeString(folder.resolve("state.db-wal"), "more rubbish");
    Path aside = restore(backup).orElseThrow();
    assertThat(ids(file)).containsExactly("OLD-1");
    assertThat(aside).content().startsWith("rubbish");
    assertThat(folder.resolve(aside.getFileName() + "-wal")).hasContent("more rubbish");
  }

  @Test
  void a_store_that_is_in_use_is_not_replaced() throws IOException {
    addTask("NEW-1");
    try (Store open = SqliteStore.at(file)) {
      assertThat(open.<List<String>>read(view -> view.taskIds())).hasSize(2);
      Throwable thrown = catchThrowable(() -> restore(backup));
      assertThat(thrown)
          .isInstanceOfSatisfying(
              StoreFailure.class,
              failure -> assertThat(failure.reason()).isEqualTo(StoreFailure.Kind.BUSY))
          .hasMessageContaining("in use");
    }
    assertThat(ids(file)).containsExactly("NEW-1", "OLD-1");
    assertThat(filesBesideTheStore()).containsExactly("copies", "state.db");
  }

  @Test
  void a_damaged_backup_is_refused_and_the_store_stays() throws IOException {
    byte[] bytes = Files.readAllBytes(backup);
    java.util.Arrays.fill(bytes, 2 * 4096, bytes.length, (byte) 0x5a);
    Files.write(backup, bytes);
    refused(backup, "damaged");
  }

  @Test
  void what_is_no_backup_is_refused_and_the_store_stays() throws IOException {
    Path text = Files.writeString(folder.resolve("copies/text.db"), "x".repeat(5000));
    refused(text, "no SQLite file");
    Path foreign = folder.resolve("copies/foreign.db");
    RawFile.open(foreign).run("CREATE TABLE invoice (id INTEGER)").close();
    refused(foreign, "another program");
    refused(folder.resolve("copies/none.db"), "no backup at");
    refused(folder.resolve("copies"), "no backup at");
    refused(file, "the store itself");
  }

  @Test
  void a_backup_of_a_newer_program_is_refused() {
    RawFile.open(backup)
        .run("INSERT INTO schema_migration VALUES (99, 'x', 'x', '2026-11-01T12:00:00.000Z')")
        .close();
    refused(backup, "schema version 99");
  }

  private void refused(Path from, String because) {
    assertThat(catchThrowable(() -> restore(from)))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(because);
    assertThat(ids(file)).containsExactly("OLD-1");
    try {
      assertThat(filesBesideTheStore()).containsExactly("copies", "state.db");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
