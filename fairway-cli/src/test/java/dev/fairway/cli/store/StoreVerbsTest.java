package dev.fairway.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.SampleProject;
import dev.fairway.cli.terminal.Stores;
import dev.fairway.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Making, copying, checking and bringing back a store. */
class StoreVerbsTest extends CliTest {

  private static final String BOTH =
      "[{\"version\":1,\"name\":\"initial\"},{\"version\":2,\"name\":\"coordination\"}]";

  private final Stores stores = Stores.ofThisRun();
  private Terminal fresh;

  @BeforeEach
  void configureAnotherProject() {
    write("fresh/.fairway/config.toml", HARBOUR);
    fresh = terminal.inFolder("fresh");
  }

  @Test
  void a_dry_run_of_a_migration_makes_nothing() throws IOException {
    List<Path> before = files("fresh");
    assertThat(fresh.ok("db", "migrate", "--dry-run"))
        .isEqualTo("Would migrate a new store to version 2:\n  1  initial\n  2  coordination\n");
    JsonNode plan = fresh.json("db", "migrate", "--dry-run");
    assertThat(plan.path("from").asInt()).isZero();
    assertThat(plan.path("to").asInt()).isEqualTo(2);
    assertThat(plan.path("pending").toString()).isEqualTo(BOTH);
    assertThat(plan.has("applied")).isFalse();
    assertThat(fresh.ok("db", "migrate", "--dry-run", "-q")).isNotEmpty();
    assertThat(files("fresh")).containsExactlyElementsOf(before);
    assertThat(stores.exists(folder.resolve("fresh"))).isFalse();
  }

  private List<Path> files(String project) throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve(project))) {
      return all.filter(file -> !file.toString().contains("cache")).sorted().toList();
    }
  }

  @Test
  void a_migration_makes_the_store_and_what_the_runbook_writes_into() {
    JsonNode report = fresh.json("db", "migrate");
    assertThat(report.path("applied").toString()).isEqualTo(BOTH);
    assertThat(report.has("backup")).isFalse();
    assertThat(stores.exists(folder.resolve("fresh"))).isTrue();
    assertThat(folder.resolve("fresh/.fairway/parity")).isDirectory();
    assertThat(folder.resolve("fresh/.fairway/.gitignore")).isRegularFile();
    assertThat(fresh.ok("db", "migrate")).isEqualTo("The store is at version 2; nothing to do.\n");
    assertThat(fresh.json("db", "migrate").path("applied").isArray()).isTrue();
  }

  @Test
  void a_migration_keeps_an_ignore_file_that_is_there() throws IOException {
    write("fresh/.fairway/.gitignore", "mine\n");
    fresh.ok("db", "migrate");
    assertThat(Files.readString(folder.resolve("fresh/.fairway/.gitignore"))).isEqualTo("mine\n");
  }

  @Test
  void the_status_tells_what_is_in_it() {
    assertThat(fresh.ok("db", "status"))
        .startsWith("backend:        " + stores.backend() + "\nlocation:       ")
        .endsWith("\nThere is no store yet; 'fairway db migrate' creates it.\n");
    JsonNode none = fresh.json("db", "status");
    assertThat(none.path("exists").asBoolean()).isFalse();
    assertThat(none.path("version").asInt()).isZero();
    assertThat(none.path("pending")).hasSize(2);
    assertThat(stores.exists(folder.resolve("fresh"))).isFalse();
    task("A-1", "ui", "--tag", "x");
    JsonNode there = terminal.json("db", "status");
    assertThat(there.path("backend").asText()).isEqualTo(stores.backend());
    assertThat(there.path("version")).isEqualTo(there.path("newest_version"));
    assertThat(there.path("rows").path("task").asInt()).isEqualTo(1);
    assertThat(there.path("rows").path("history").asInt()).isEqualTo(1);
    assertThat(terminal.ok("db", "status"))
        .contains("\nversion:        2, up to date\n", "\ntask_dependency: 0\n");
  }

  @Test
  void a_backup_brings_everything_back() {
    SampleProject.fill(terminal);
    String facts = terminal.ok("db", "export");
    Path backup = folder.resolve("my copies/b.db");
    write("my copies/keep", "");
    assertThat(terminal.ok("db", "backup", "my copies/b.db"))
        .startsWith("Backup: " + backup + " (");
    terminal.ok("update", "A-1", "--title", "Changed");
    terminal
        .fails(1, "db", "restore", "my copies/b.db")
        .saying("there is a store already, and restoring replaces it")
        .hinting("add --yes");
    JsonNode restored = terminal.json("db", "restore", "my copies/b.db", "--yes");
    assertThat(terminal.ok("db", "export")).isEqualTo(facts);
    fresh.ok("db", "restore", backup.toString());
    assertThat(fresh.ok("db", "export")).isEqualTo(facts);
    assertThat(fresh.ok("db", "verify")).isEqualTo("The store is sound.\n");
    terminal.ok("db", "restore", restored.path("former_store").asText(), "--yes");
    assertThat(terminal.json("task-detail", "A-1").toString()).contains("\"Changed\"");
  }

  @Test
  void a_backup_without_a_name_goes_where_backups_are() {
    JsonNode first = terminal.json("db", "backup");
    assertThat(first.path("path").asText())
        .isEqualTo(folder.resolve(".fairway/backups/state-20261101T120000.000Z.db").toString());
    assertThat(first.path("bytes").asLong())
        .isEqualTo(folder.resolve(first.path("path").asText()).toFile().length());
  }

  @Test
  void no_file_is_overwritten() throws IOException {
    Path taken = write("taken", "precious");
    terminal.fails(1, "db", "backup", "taken").saying("taken exists already");
    terminal.fails(1, "db", "export", "taken").saying("taken exists already");
    assertThat(Files.readString(taken)).isEqualTo("precious");
    terminal.ok("db", "backup");
    terminal.fails(2, "db", "backup").saying("never overwritten");
  }

  @Test
  void an_export_is_read_back_into_an_empty_store_with_every_fact() {
    SampleProject.fill(terminal);
    String toOutput = terminal.ok("db", "export");
    assertThat(terminal.ok("db", "export", "-")).isEqualTo(toOutput);
    assertThat(terminal.ok("--json", "db", "export")).isEqualTo(toOutput);
    assertThat(toOutput)
        .startsWith("{\"schema\":\"fairway.export/v1\",\"schema_version\":2,")
        .endsWith("}\n");
    terminal.ok("db", "export", "facts ü.json");
    fresh.ok("db", "restore", folder.resolve("facts ü.json").toString());
    assertThat(fresh.ok("db", "export")).isEqualTo(toOutput);
    for (String verb : SampleProject.reports()) {
      if (List.of("db status", "parity artifact", "parity status").contains(verb)) {
        continue;
      }
      String[] call = SampleProject.calls().get(verb).toArray(new String[0]);
      assertThat(fresh.ok(call)).as(verb).isEqualTo(terminal.ok(call));
      assertThat(fresh.run(call).out()).isEqualTo(terminal.run(call).out());
    }
    fresh.ok("add", "NEW-1", "--title", "T", "--role", "ui");
    fresh.ok("record", "handoff", "NEW-1", "--to", "ops");
    assertThat(fresh.json("handoff", "list").path("handoffs").path(1).path("id").asInt())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "no json",
        "{\"schema\":\"other/v1\"}",
        "{\"schema\":\"fairway.export/v1\"}",
        "{\"schema\":\"fairway.export/v1\",\"schema_version\":1}",
        "{\"schema\":\"fairway.export/v1\",\"schema_version\":99,\"tables\":{}}",
        "{\"schema\":\"fairway.export/v1\",\"schema_version\":2,\"tables\":{\"task\":[",
        "{\"schema\":\"fairway.export/v1\",\"schema_version\":2,\"tables\":{\"task\":[{\"id\":[]}]}}",
        "{\"schema\":\"fairway.export/v1\",\"schema_version\":2,\"tables\":{\"nonsense\":[{\"id\":1}]}}",
        "{\"schema\":\"fairway.export/v1\",\"schema_version\":2,\"tables\":{\"task\":[{\"nonsense\":1}]}}",
        "{\"schema\":\"fairway.export/v1\",\"schema_version\":2,\"tables\":{\"task\":[{\"id\":\"A\"}]}}"
      })
  void what_is_no_export_and_no_backup_changes_nothing(String text) {
    task("A-1", "ui");
    String before = terminal.ok("db", "export");
    write("wrong.json", text);
    var complaint = terminal.fails(2, "db", "restore", "wrong.json", "--yes");
    assertThat(complaint.kind()).isNotEqualTo("internal");
    assertThat(terminal.ok("db", "export")).isEqualTo(before);
  }

  @Test
  void a_file_that_is_not_there_is_a_failure() {
    terminal.fails(2, "db", "restore", "none").ofKind("io").saying("there is no file none");
    terminal.fails(2, "db", "restore", ".").saying(". is not a file");
    terminal.fails(2, "db", "export", "no/such.json").saying("there is no such folder");
    assertThat(folder.resolve("no")).doesNotExist();
  }

  @Test
  void a_store_that_tells_two_stories_is_found_out() throws Exception {
    task("A-1", "ui");
    assertThat(terminal.json("db", "verify").path("ok").asBoolean()).isTrue();
    stores.change(folder, "UPDATE task SET status = 'done' WHERE id = 'A-1'");
    JsonNode report = terminal.finds(4, "db", "verify");
    assertThat(report.path("ok").asBoolean()).isFalse();
    assertThat(report.path("problems").path(0).path("path").asText()).contains("A-1");
    assertThat(terminal.run("db", "verify").err())
        .startsWith("error: the store has 1 problem; 'fairway db restore FILE'");
  }
}
