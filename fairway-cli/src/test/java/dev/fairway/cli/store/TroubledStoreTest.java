package dev.fairway.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.SampleProject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stores that are too new, damaged, of another program or locked: said, and never mended alone. */
class TroubledStoreTest extends CliTest {

  private Path store;

  /** The reports and a few verbs that write. */
  static Stream<List<String>> calls() {
    Stream<String> reports =
        SampleProject.reports().stream()
            .filter(verb -> !SampleProject.withoutStore().contains(verb))
            .filter(verb -> !verb.equals("db verify"));
    return Stream.concat(
            reports,
            Stream.of(
                "claim", "release", "set-status", "record evidence", "add", "import", "update"))
        .map(SampleProject.calls()::get);
  }

  @BeforeEach
  void findStore() {
    store = folder.resolve(".fairway/state.db");
    write("queue.yaml", "tasks: []\n");
    write("packs.yaml", "packs: []\n");
  }

  private byte[] bytes() throws IOException {
    return Files.readAllBytes(store);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void a_newer_schema_is_left_alone(List<String> call) throws IOException {
    Sqlite.run(store, "UPDATE schema_migration SET version = 99 WHERE version = 2");
    byte[] before = bytes();
    terminal
        .fails(2, call.toArray(new String[0]))
        .ofKind("store_newer_schema")
        .saying("has schema version 99, this program knows 2 at most")
        .hinting("use a newer Fairway");
    assertThat(bytes()).isEqualTo(before);
  }

  @Test
  void a_newer_schema_is_not_migrated_or_exported() throws IOException {
    Sqlite.run(store, "UPDATE schema_migration SET version = 99 WHERE version = 2");
    byte[] before = bytes();
    terminal.fails(2, "db", "migrate").ofKind("store_newer_schema");
    terminal.fails(2, "db", "export").ofKind("store_newer_schema");
    assertThat(bytes()).isEqualTo(before);
  }

  @Test
  void a_newer_schema_is_shown_as_such() {
    Sqlite.run(store, "UPDATE schema_migration SET version = 99 WHERE version = 2");
    assertThat(terminal.ok("db", "status"))
        .contains("version:        99, newer than this program, which knows 2 at most\n");
    assertThat(terminal.json("db", "status").path("version").asInt()).isEqualTo(99);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void what_is_no_store_is_left_alone(List<String> call) throws IOException {
    write(".fairway/state.db", "This is not a database. ".repeat(100));
    byte[] before = bytes();
    terminal.fails(2, call.toArray(new String[0])).ofKind("store_corrupt").saying("state.db");
    assertThat(bytes()).isEqualTo(before);
  }

  @Test
  void the_file_of_another_program_is_left_alone() throws IOException {
    Files.delete(store);
    Sqlite.run(store, "CREATE TABLE bookmarks (url TEXT)");
    terminal
        .fails(2, "ready")
        .ofKind("store_corrupt")
        .saying("is a SQLite file of another program, not a store");
    terminal.fails(2, "db", "migrate").ofKind("store_corrupt");
  }

  @Test
  void an_empty_file_is_no_store_yet() throws IOException {
    Files.write(store, new byte[0]);
    terminal.fails(2, "ready").ofKind("store_missing").hinting("'fairway db migrate'");
    terminal.ok("db", "migrate");
    terminal.ok("ready");
  }

  @Test
  void damaged_pages_are_said_and_found() throws IOException {
    for (int i = 0; i < 50; i++) {
      task("A-" + i, "ui", "--notes", "x".repeat(2000));
    }
    terminal.ok("db", "backup", "good.db");
    Sqlite.run(store, "PRAGMA wal_checkpoint(TRUNCATE)");
    try (RandomAccessFile file = new RandomAccessFile(store.toFile(), "rw")) {
      file.seek(4096);
      file.write(new byte[(int) file.length() - 4096]);
    }
    terminal.fails(2, "list").ofKind("store_corrupt").hinting("'fairway db restore FILE'");
    int code = terminal.run("db", "verify").code();
    assertThat(code).isIn(2, 4);
    assertThat(terminal.run("--json", "db", "verify").code()).isEqualTo(code);
    terminal.ok("db", "restore", "good.db", "--yes");
    assertThat(terminal.json("list").path("tasks")).hasSize(50);
  }
}
