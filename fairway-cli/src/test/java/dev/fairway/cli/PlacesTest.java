package dev.fairway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.place.GitSandbox;
import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.Stores;
import dev.fairway.cli.terminal.Terminal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Where a call finds its project, its store and its role. */
class PlacesTest extends CliTest {

  @Test
  void a_call_in_a_subfolder_is_about_the_project_above() {
    write("a/b c/ü/file", "");
    terminal.inFolder("a/b c/ü").ok("add", "A-1", "--title", "T", "--role", "ui");
    assertThat(terminal.json("list").path("tasks")).hasSize(1);
  }

  @Test
  void files_are_seen_from_where_the_call_was_made() {
    write("sub/queue.yaml", "tasks:\n  - {id: Q-1, title: T, role: ui, tgas: [x]}\n");
    write("sub/notes.txt", "from here");
    Terminal below = terminal.inFolder("sub");
    assertThat(below.fails(1, "import", "queue.yaml").details().get(0)).startsWith("queue.yaml:2:");
    below.ok("add", "A-1", "--title", "T", "--role", "ui", "--notes", "@notes.txt");
    below.ok("db", "backup", "copy.db");
    below.ok("db", "export", "facts.json");
    assertThat(folder.resolve("sub")).isDirectoryContaining("glob:**copy.db");
    assertThat(folder.resolve("sub")).isDirectoryContaining("glob:**facts.json");
  }

  @Test
  void another_store_is_named_from_the_working_directory() {
    write("my stores/keep", "");
    Terminal below = terminal.inFolder("my stores");
    below.ok("--db", "other.db", "db", "migrate");
    below.ok("--db", "other.db", "add", "A-1", "--title", "T", "--role", "ui");
    assertThat(folder.resolve("my stores/other.db")).isRegularFile();
    assertThat(terminal.json("list").path("tasks")).isEmpty();
    assertThat(terminal.json("list", "--db=my stores/other.db").path("tasks")).hasSize(1);
    assertThat(below.with("FAIRWAY_DB", "other.db").json("list").path("tasks")).hasSize(1);
  }

  @Test
  void another_store_of_the_same_kind_may_be_named() {
    String own = Stores.ofThisRun().argument(folder);
    String other = Stores.ofThisRun().another(folder, "other");
    terminal.fails(2, "list", "--db", other).ofKind("store_missing");
    terminal.ok("--db", other, "db", "migrate");
    terminal.ok("--db", other, "add", "A-1", "--title", "T", "--role", "ui");
    assertThat(terminal.json("list").path("tasks")).isEmpty();
    assertThat(terminal.json("list", "--db=" + other).path("tasks")).hasSize(1);
    Terminal variable = terminal.with("FAIRWAY_DB", other);
    assertThat(variable.json("list").path("tasks")).hasSize(1);
    assertThat(variable.json("list", "--db", own).path("tasks")).isEmpty();
    assertThat(terminal.with("FAIRWAY_DB", "").json("list").path("tasks")).isEmpty();
  }

  @Test
  void a_store_that_cannot_be_is_a_mistake() {
    terminal.fails(1, "list", "--db=").ofKind("usage").saying("--db is empty");
    terminal.fails(1, "list", "--db", "mysql://h/d").saying("--db names a database");
    terminal.fails(2, "list", "--db", ".").ofKind("store_corrupt").saying("is a folder");
    terminal.fails(2, "list", "--db", "a/b.db").ofKind("store_missing").saying("a/b.db");
    terminal
        .with("FAIRWAY_DB", "postgresql://mira:sec/ret@quay/db")
        .fails(1, "list")
        .ofKind("usage")
        .saying("FAIRWAY_DB has a port that is none");
  }

  @Test
  void another_configuration_may_be_named() {
    String other = HARBOUR.replace("harbour", "lighthouse");
    Path file = write("my config/other.toml", other);
    Stores.ofThisRun().handOver(terminal.with("FAIRWAY_CONFIG", file.toString()));
    assertThat(terminal.json("status-report", "--config", "my config/other.toml").toString())
        .contains("\"project\":\"lighthouse\"");
    assertThat(terminal.with("FAIRWAY_CONFIG", file.toString()).ok("--json", "ready"))
        .contains("\"project\":\"lighthouse\"");
    terminal.fails(1, "ready", "--config", "none.toml").ofKind("config");
    terminal.fails(1, "ready", "--config=").ofKind("usage").saying("--config must not be empty");
  }

  @Test
  void a_repository_without_a_commit_is_a_place_like_any_other() {
    GitSandbox sandbox = new GitSandbox(folder);
    Path repo = sandbox.create(folder.resolve("unborn"));
    sandbox.git(repo, "init", "-q", "-b", "agent/backend");
    Terminal here = Terminal.in(repo).session("s-1");
    here.ok("init");
    here.ok("add", "A-1", "--title", "T", "--role", "backend");
    assertThat(here.json("ready").path("role").asText()).isEqualTo("backend");
    assertThat(here.json("claim", "--next").path("task").path("branch").asText())
        .isEqualTo("agent/backend");
    here.ok("task-detail", "A-1");
    here.ok("parity", "artifact");
    sandbox.write(repo.resolve("f"), "");
    sandbox.git(repo, "add", "f");
    sandbox.git(repo, "commit", "-q", "-m", "first");
    sandbox.git(repo, "checkout", "-q", "--detach");
    assertThat(here.json("ready").has("role")).isFalse();
  }

  @Test
  void a_worktree_shares_the_store_and_tells_the_role() {
    GitSandbox sandbox = new GitSandbox(folder);
    Path repo = sandbox.repository("re po");
    sandbox.write(repo.resolve(".fairway/config.toml"), HARBOUR);
    sandbox.git(repo, "add", "-A");
    sandbox.commit(repo, "configure");
    sandbox.git(repo, "worktree", "add", "-q", "-b", "lanes/ops", "../ops lane");
    Terminal main = Terminal.in(repo);
    main.ok("db", "migrate");
    main.ok("add", "A-1", "--title", "T", "--role", "ops");
    Terminal lane = Terminal.in(sandbox.base().resolve("ops lane"));
    assertThat(lane.json("ready").path("role").asText()).isEqualTo("ops");
    var claimed = lane.json("claim", "--next").path("task");
    assertThat(claimed.path("owner").asText()).isEqualTo("ops");
    assertThat(claimed.path("branch").asText()).isEqualTo("lanes/ops");
    assertThat(sandbox.base().resolve("ops lane/.fairway/state.db")).doesNotExist();
    assertThat(main.json("list", "--owner", "ops").path("tasks")).hasSize(1);
    assertThat(main.ok("ready")).doesNotContain("--all-roles");
  }
}
