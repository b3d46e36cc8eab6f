package dev.fairway.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.Once;
import dev.fairway.cli.terminal.SampleProject;
import dev.fairway.cli.terminal.Terminal;
import dev.fairway.testing.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The verbs that look after a store, on a server. */
@Once(because = "it looks at what a server and its URL bring along, and at copies from a file")
class PostgresVerbsTest extends CliTest {

  private TestDatabase database;
  private Terminal remote;

  @BeforeEach
  void takeDatabase() {
    database = TestDatabase.create();
    remote = terminal.with("FAIRWAY_DB", database.url());
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @Test
  void the_url_may_come_from_the_variable_that_the_configuration_names() {
    write(
        ".fairway/config.toml",
        HARBOUR
            + "\n[fairway.store]\nbackend = \"postgres\"\npostgres_url_env = \"HARBOUR_URL\"\n"
            + "schema = \"harbour\"\n");
    terminal
        .fails(1, "list")
        .ofKind("validation")
        .saying("HARBOUR_URL, which holds its URL, is not set")
        .hinting("export HARBOUR_URL=postgresql://");
    Terminal set = terminal.with("HARBOUR_URL", database.url());
    set.fails(2, "list").ofKind("store_missing").hinting("fairway db migrate");
    set.ok("db", "migrate");
    assertThat(set.json("list").path("tasks")).isEmpty();
    assertThat(set.json("db", "status").path("schema_name").asText()).isEqualTo("harbour");
    assertThat(set.ok("config", "show")).contains("harbour").doesNotContain("w:rd");
  }

  @Test
  void the_status_tells_where_and_how_far_it_is() {
    JsonNode before = remote.json("db", "status");
    assertThat(before.path("exists").asBoolean()).isFalse();
    assertThat(before.path("pending")).isNotEmpty();
    assertThat(remote.ok("db", "status")).contains("There is no store yet");
    remote.ok("db", "migrate");
    JsonNode after = remote.json("db", "status");
    assertThat(after.path("backend").asText()).isEqualTo("postgres");
    assertThat(after.path("location").asText())
        .startsWith("postgresql://127.0.0.1:")
        .endsWith("/" + database.name());
    assertThat(after.path("schema_name").asText()).isEqualTo("fairway");
    assertThat(after.path("server").asText()).startsWith("PostgreSQL 1");
    assertThat(after.path("round_trip_ms").asDouble()).isPositive();
    assertThat(after.path("bytes").asLong()).isPositive();
    assertThat(after.path("version")).isEqualTo(after.path("newest_version"));
    assertThat(remote.ok("db", "status")).contains("round trip", "PostgreSQL", "up to date");
  }

  @Test
  void a_password_is_in_no_answer() {
    remote.ok("db", "migrate");
    String secret = "p%40ss%2Fw%3Ard";
    assertThat(database.url()).contains(secret);
    for (String call : List.of("db status", "config show", "ready", "--json config show")) {
      assertThat(remote.ok(call.split(" "))).doesNotContain("p@ss").doesNotContain(secret);
    }
    for (String backend : List.of("shell", "tmux")) {
      String launch = "session launch --role ui --dry-run --backend " + backend + " -- lift";
      assertThat(remote.ok(launch.split(" ")))
          .contains("FAIRWAY_DB=postgresql://postgres:***@127.0.0.1:")
          .doesNotContain(secret);
      assertThat(remote.ok(("--json " + launch).split(" "))).doesNotContain(secret);
    }
    Terminal wrong = terminal.with("FAIRWAY_DB", database.url().replace(secret, "s3cret"));
    assertThat(wrong.run("--debug", "ready").exits(2).err())
        .contains("error: ", "hint: ", "PSQLException")
        .doesNotContain("s3cret");
  }

  @Test
  void every_fact_goes_there_and_back() throws IOException {
    SampleProject.fill(terminal);
    JsonNode copied = terminal.json("db", "copy", "--to", database.url());
    assertThat(copied.path("rows").asInt()).isGreaterThan(20);
    assertThat(remote.ok("db", "verify")).contains("sound");
    String here = terminal.ok("db", "export");
    assertThat(remote.ok("db", "export")).isEqualTo(here);
    JsonNode back = remote.json("db", "copy", "--to", "back.db");
    assertThat(back.path("tables")).isEqualTo(copied.path("tables"));
    assertThat(terminal.ok("db", "export", "--db", "back.db")).isEqualTo(here);
    assertThat(terminal.ok("db", "copy", "--to", "text.db")).contains("rows, each compared:");
    remote.ok("record", "evidence", "A-1", "--command-text", "x", "--result", "pass");
  }

  @Test
  void what_is_copied_into_has_to_be_empty() {
    SampleProject.fill(terminal);
    remote.ok("db", "migrate");
    remote.ok("add", "Z-1", "--title", "Mine", "--role", "ui");
    String before = remote.ok("db", "export");
    terminal
        .fails(2, "db", "copy", "--to", database.url())
        .ofKind("store_other")
        .saying("is not empty, so nothing was loaded into it");
    assertThat(remote.ok("db", "export")).isEqualTo(before);
    remote.fails(1, "db", "copy", "--to", database.url()).saying("--to names the store itself");
    remote.ok("db", "copy", "--to", database.url() + "?schema=second");
  }

  @Test
  void a_bar_grows_for_somebody_who_looks() {
    SampleProject.fill(terminal);
    assertThat(terminal.withColours().run("db", "copy", "--to", database.url()).exits(0).err())
        .contains("\r[###", "100 %");
  }

  @Test
  void a_backup_is_a_file_that_goes_back() throws IOException {
    remote.ok("db", "migrate");
    SampleProject.fill(remote);
    String before = remote.ok("db", "export");
    remote.ok("db", "backup", "copy.json");
    remote.fails(1, "db", "backup", "copy.json").saying("copy.json exists already");
    remote.ok("add", "Z-1", "--title", "Later", "--role", "ui");
    remote.fails(1, "db", "restore", "copy.json").saying("there is a store already");
    JsonNode restored = remote.json("db", "restore", "copy.json", "--yes");
    assertThat(remote.ok("db", "export")).isEqualTo(before);
    Path former = Path.of(restored.path("former_store").asText());
    assertThat(Files.readString(former)).contains("Z-1");
    remote.ok("db", "restore", former.toString(), "--yes");
    assertThat(remote.ok("list")).contains("Z-1");
    write("broken.json", Files.readString(former).substring(0, 900));
    String now = remote.ok("db", "export");
    remote.fails(2, "db", "restore", "broken.json", "--yes").saying("not a complete export");
    assertThat(remote.ok("db", "export")).isEqualTo(now);
    terminal.ok("db", "restore", "copy.json", "--yes");
    assertThat(terminal.ok("db", "export")).isEqualTo(before);
  }

  @Test
  void projects_in_one_database_do_not_see_each_other() {
    remote.ok("db", "migrate");
    write(".fairway/config.toml", HARBOUR.replace("harbour", "lighthouse"));
    remote
        .fails(2, "list")
        .saying("belongs to project 'harbour', this one is 'lighthouse'")
        .hinting("[fairway.store] schema");
    remote.fails(2, "db", "migrate").saying("belongs to project 'harbour'");
    Terminal own = terminal.with("FAIRWAY_DB", database.url() + "?schema=lighthouse");
    own.ok("db", "migrate");
    own.ok("list");
    remote.ok("db", "migrate", "--adopt");
    remote.ok("list");
  }

  @Test
  void a_project_may_be_set_up_on_a_server_at_once() {
    Path fresh = folder.resolve("fresh");
    fresh.toFile().mkdir();
    String said = remote.inFolder(fresh).ok("init", "--role", "keeper");
    assertThat(said).contains("postgresql://127.0.0.1:").doesNotContain("p%40ss");
    remote.inFolder(fresh).ok("add", "A-1", "--title", "T", "--role", "keeper");
    assertThat(fresh.resolve(".fairway/state.db")).doesNotExist();
  }
}
