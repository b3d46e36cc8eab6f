package dev.fairway.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.SampleProject;
import dev.fairway.cli.terminal.Stores;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stores that are too new, damaged or of another program: said, and never mended alone. */
class TroubledStoreTest extends CliTest {

  private static final String NEWER = "UPDATE schema_migration SET version = 99 WHERE version = 2";

  private final Stores stores = Stores.ofThisRun();

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
  void writeFiles() {
    write("queue.yaml", "tasks: []\n");
    write("packs.yaml", "packs: []\n");
  }

  @ParameterizedTest
  @MethodSource("calls")
  void a_newer_schema_is_left_alone(List<String> call) {
    stores.change(folder, NEWER);
    Object before = stores.content(folder);
    terminal
        .fails(2, call.toArray(new String[0]))
        .ofKind("store_newer_schema")
        .saying("has schema version 99, this program knows 2 at most")
        .hinting("use a newer Fairway");
    assertThat(stores.content(folder)).isEqualTo(before);
  }

  @Test
  void a_newer_schema_is_not_migrated_or_exported() {
    stores.change(folder, NEWER);
    Object before = stores.content(folder);
    terminal.fails(2, "db", "migrate").ofKind("store_newer_schema");
    terminal.fails(2, "db", "export").ofKind("store_newer_schema");
    assertThat(stores.content(folder)).isEqualTo(before);
  }

  @Test
  void a_newer_schema_is_shown_as_such() {
    stores.change(folder, NEWER);
    assertThat(terminal.ok("db", "status"))
        .contains("version:        99, newer than this program, which knows 2 at most\n");
    assertThat(terminal.json("db", "status").path("version").asInt()).isEqualTo(99);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void what_is_no_store_is_left_alone(List<String> call) {
    stores.occupy(folder);
    Object before = stores.content(folder);
    terminal
        .fails(2, call.toArray(new String[0]))
        .ofKind("store_corrupt")
        .saying(stores.location(folder))
        .saying("of another program");
    assertThat(stores.content(folder)).isEqualTo(before);
  }

  @Test
  void what_is_no_store_is_not_made_one() {
    stores.occupy(folder);
    Object before = stores.content(folder);
    terminal.fails(2, "db", "migrate").ofKind("store_corrupt").saying("of another program");
    assertThat(stores.content(folder)).isEqualTo(before);
  }

  @Test
  void a_store_that_has_lost_a_part_is_said_found_and_brought_back() {
    task("A-1", "ui");
    terminal.ok("db", "backup", "good");
    stores.change(folder, "DROP TABLE history");
    terminal
        .fails(2, "task-detail", "A-1")
        .ofKind("store_corrupt")
        .hinting("'fairway db restore FILE'");
    int code = terminal.run("db", "verify").code();
    assertThat(code).isIn(2, 4);
    assertThat(terminal.run("--json", "db", "verify").code()).isEqualTo(code);
    terminal.ok("db", "restore", "good", "--yes");
    assertThat(terminal.json("task-detail", "A-1").path("history")).hasSize(1);
  }
}
