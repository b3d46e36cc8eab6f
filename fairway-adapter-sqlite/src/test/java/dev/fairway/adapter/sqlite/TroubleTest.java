package dev.fairway.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.fairway.adapter.jdbc.JdbcStore;
import dev.fairway.port.failure.Failure;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.failure.StoreFailure.Kind;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they should be: one clear line each, and the file stays as it was. */
class TroubleTest {

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("state.db");
  }

  private void aStore() {
    new SqliteFixture(file).store().close();
  }

  private static void addTask(Path store, String id) {
    try (Store opened = SqliteStore.at(store)) {
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

  /** Reading and writing fail alike. */
  private StoreFailure trouble(Kind kind) {
    Throwable onWrite = catchThrowable(() -> addTask(file, "T-1"));
    Throwable onRead = catchThrowable(() -> ids(file));
    assertThat(onWrite).isInstanceOf(StoreFailure.class).hasMessage(onRead.getMessage());
    StoreFailure failure = (StoreFailure) onRead;
    assertThat(failure.reason()).isEqualTo(kind);
    assertThat(failure.hint()).isNotBlank();
    assertThat(failure)
        .hasMessageNotContaining("\n")
        .hasMessageNotContaining("SELECT")
        .hasMessageContaining(file.toString());
    return failure;
  }

  @Test
  void a_table_that_is_gone() throws SQLException {
    aStore();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER TABLE task RENAME TO gone");
    }
    assertThat(trouble(Kind.CORRUPT)).hasMessageContaining("is damaged: its tables are not those");
  }

  @Test
  void nothing_there() {
    assertThat(trouble(Kind.MISSING)).hasMessage("no store at " + file);
    assertThat(file).doesNotExist();
  }

  @Test
  void not_even_a_folder_there() {
    file = folder.resolve("no/such/folder/state.db");
    assertThat(trouble(Kind.MISSING)).hasMessage("no store at " + file);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void an_empty_file() throws IOException {
    Files.createFile(file);
    assertThat(trouble(Kind.MISSING)).hasMessageEndingWith("the file is empty");
    assertThat(file).isEmptyFile();
    new SqliteMaintenance(file).migrate(Samples.NOON);
    addTask(file, "T-1");
    assertThat(ids(file)).containsExactly("T-1");
  }

  @Test
  void a_text_file() throws IOException {
    String text = "version: 1\ntasks: []\n".repeat(100);
    Files.writeString(file, text);
    assertThat(trouble(Kind.CORRUPT)).hasMessageEndingWith("is not a store: it is no SQLite file");
    assertThat(failureOf(() -> new SqliteMaintenance(file).migrate(Samples.NOON)).reason())
        .isEqualTo(Kind.CORRUPT);
    assertThat(file).hasContent(text);
  }

  @Test
  void a_folder() throws IOException {
    Files.createDirectory(file);
    assertThat(trouble(Kind.CORRUPT)).hasMessageEndingWith("is a folder, not a store");
    assertThat(failureOf(() -> new SqliteMaintenance(file).migrate(Samples.NOON)).reason())
        .isEqualTo(Kind.CORRUPT);
  }

  @Test
  void a_store_cut_off_in_the_middle() throws IOException {
    aStore();
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, 3 * 4096 + 100));
    assertThat(trouble(Kind.CORRUPT)).hasMessageContaining("is damaged");
    assertThat(new SqliteMaintenance(file).verify())
        .isNotEmpty()
        .allMatch(finding -> finding.check().equals("integrity"));
  }

  @Test
  void a_store_with_a_damaged_page() throws IOException {
    aStore();
    addTask(file, "T-1");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 2 * 4096, bytes.length, (byte) 0x5a);
    Files.write(file, bytes);
    assertThat(new SqliteMaintenance(file).verify()).isNotEmpty();
    assertThat(failureOf(() -> ids(file)).reason()).isEqualTo(Kind.CORRUPT);
  }

  @Test
  void a_database_of_another_program() {
    RawFile.open(file).run("CREATE TABLE invoice (id INTEGER)").close();
    assertThat(trouble(Kind.CORRUPT)).hasMessageContaining("another program");
    assertThat(failureOf(() -> new SqliteMaintenance(file).migrate(Samples.NOON)))
        .hasMessageContaining("another program");
    try (RawFile raw = RawFile.open(file)) {
      assertThat(raw.text("SELECT group_concat(name) FROM sqlite_schema")).isEqualTo("invoice");
    }
  }

  @Test
  void a_newer_schema() {
    aStore();
    RawFile.open(file)
        .run("INSERT INTO schema_migration VALUES (99, 'x', 'x', '2026-11-01T12:00:00.000Z')")
        .close();
    StoreFailure failure = trouble(Kind.NEWER_SCHEMA);
    assertThat(failure).hasMessageEndingWith("has schema version 99, this program knows 2 at most");
    SqliteMaintenance maintenance = new SqliteMaintenance(file);
    assertThat(failureOf(() -> maintenance.migrate(Samples.NOON))).hasMessage(failure.getMessage());
    assertThat(failureOf(maintenance::verify)).hasMessage(failure.getMessage());
    assertThat(maintenance.status().version()).isEqualTo(99);
    assertThat(maintenance.status().pending()).isEmpty();
  }

  @Test
  void a_store_that_stays_locked() {
    aStore();
    try (RawFile raw = RawFile.open(file).run("BEGIN IMMEDIATE");
        Store store = new JdbcStore(new SqliteFile(file, 5))) {
      StoreFailure failure = failureOf(() -> store.<Object>write(session -> session.taskIds()));
      assertThat(failure.reason()).isEqualTo(Kind.BUSY);
      assertThat(failure).hasMessageContaining("is busy").hasMessageNotContaining("BEGIN");
      assertThat(store.<List<String>>read(view -> view.taskIds())).isEmpty();
      raw.run("ROLLBACK");
      assertThat(store.<List<String>>write(session -> session.taskIds())).isEmpty();
    }
  }

  @Test
  void a_log_that_a_dead_process_left_behind_is_not_lost() throws IOException {
    aStore();
    Path copy = folder.resolve("copy.db");
    try (RawFile living = RawFile.open(file)) {
      living.text("SELECT count(*) FROM task");
      addTask(file, "T-1");
      Files.copy(file, copy);
      Files.copy(folder.resolve("state.db-wal"), folder.resolve("copy.db-wal"));
    }
    assertThat(ids(copy)).containsExactly("T-1");
    assertThat(new SqliteMaintenance(copy).verify()).isEmpty();
    assertThat(folder.resolve("copy.db-wal")).doesNotExist();
  }

  @Test
  void a_log_that_belongs_to_another_file_is_not_believed() throws IOException {
    aStore();
    addTask(file, "T-1");
    Files.write(folder.resolve("state.db-wal"), new byte[5000]);
    assertThat(ids(file)).containsExactly("T-1");
  }

  @Test
  void a_log_without_a_store_is_no_store() throws IOException {
    Files.write(folder.resolve("state.db-wal"), new byte[5000]);
    assertThat(trouble(Kind.MISSING)).hasMessage("no store at " + file);
  }

  @Test
  void a_file_where_a_folder_should_be() throws IOException {
    Files.writeString(folder.resolve("f"), "x");
    file = folder.resolve("f/state.db");
    assertThat(trouble(Kind.MISSING)).hasMessage("no store at " + file);
    Throwable thrown = catchThrowable(() -> new SqliteMaintenance(file).migrate(Samples.NOON));
    assertThat(thrown).isInstanceOf(Failure.class).hasMessageContaining("a file is in its place");
  }

  @Test
  void a_time_that_is_none() {
    aStore();
    addTask(file, "T-1");
    RawFile.open(file).run("UPDATE task SET created_at = 'the first of November...'").close();
    StoreFailure failure =
        failureOf(
            () -> {
              try (Store store = SqliteStore.at(file)) {
                store.read(view -> view.task("T-1"));
              }
            });
    assertThat(failure.reason()).isEqualTo(Kind.CORRUPT);
    assertThat(new SqliteMaintenance(file).verify()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b.db",
        " state.db ",
        "who?.db",
        "what?mode=memory&cache=shared",
        "50%.db",
        "100%25?.db",
        "#1?.db",
        "a=b&c=d?e=f",
        "ünï 漢字 🚀.db",
        "file:x?mode=memory",
        "it's \"quoted\".db",
        "mode=memory"
      })
  void any_name_of_a_file_will_do(String name) {
    file = folder.resolve(name);
    new SqliteMaintenance(file).migrate(Samples.NOON);
    addTask(file, "T-1");
    assertThat(ids(file)).containsExactly("T-1");
    assertThat(file).isRegularFile();
    Path backup = folder.resolve("copy of " + name);
    new SqliteMaintenance(file).backup(backup);
    addTask(file, "T-2");
    new SqliteMaintenance(file).restore(backup, Samples.NOON);
    assertThat(ids(file)).containsExactly("T-1");
  }

  private static StoreFailure failureOf(Runnable work) {
    Throwable thrown = catchThrowable(work::run);
    assertThat(thrown).isInstanceOf(StoreFailure.class);
    return (StoreFailure) thrown;
  }
}
