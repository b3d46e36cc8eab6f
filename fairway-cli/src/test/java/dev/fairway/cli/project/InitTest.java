package dev.fairway.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.place.GitSandbox;
import dev.fairway.cli.terminal.Stores;
import dev.fairway.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitTest {

  @TempDir private Path folder;

  private Terminal here() {
    return Terminal.in(folder);
  }

  @Test
  void a_folder_becomes_a_project_with_a_role_a_store_and_nothing_for_git() throws IOException {
    assertThat(here().ok("init", "--project", "harbour"))
        .isEqualTo(
            "Set up a project with backend:\n"
                + ("  configuration  " + folder + "/.fairway/config.toml\n")
                + ("  store          " + Stores.ofThisRun().location(folder) + "\n")
                + "Next: fairway add ID --title TEXT --role backend\n");
    assertThat(folder.resolve(".fairway/parity")).isDirectory();
    assertThat(folder.resolve(".fairway/.gitignore")).isRegularFile();
    assertThat(here().ok("config", "validate")).isEqualTo("ok: .fairway/config.toml\n");
    here().ok("add", "A-1", "--title", "T", "--role", "backend");
    here().fails(1, "add", "A-2", "--title", "T", "--role", "ui");
    assertThat(here().json("ready").path("project").asText()).isEqualTo("harbour");
    assertThat(Files.readString(folder.resolve(".fairway/config.toml"))).contains("# ");
  }

  @Test
  void roles_are_repeated_or_listed() {
    here().ok("init", "--role", "a,b", "--role", "C-ops");
    assertThat(here().fails(1, "add", "X", "--title", "T", "--role", "?").hint())
        .isEqualTo("roles: a, b, C-ops");
  }

  @Test
  void the_project_is_named_after_its_folder() throws IOException {
    Path named = Files.createDirectory(folder.resolve("Ünïcode & \"quotes\""));
    Terminal.in(named).ok("init");
    assertThat(Terminal.in(named).json("ready").path("project").asText())
        .isEqualTo("Ünïcode & \"quotes\"");
  }

  @Test
  void an_existing_project_is_left_alone() throws IOException {
    here().ok("init", "--role", "keeper");
    String config = Files.readString(folder.resolve(".fairway/config.toml"));
    here()
        .fails(1, "init", "--role", "other")
        .ofKind("validation")
        .saying("there is a project already: ")
        .hinting("'fairway config show' shows it");
    assertThat(Files.readString(folder.resolve(".fairway/config.toml"))).isEqualTo(config);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a\tb", "..", "a..b", "a~b", "/", "a\nb", "@{", ","})
  void a_role_that_cannot_be_a_branch_is_a_mistake_and_nothing_is_made(String role) {
    here().fails(1, "init", "--role", role);
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"b", "a'b", "rôle", "船", "A_b.c", "ui+1", "#hash", "=", "x/y"})
  void a_strange_role_is_fine_when_git_takes_it(String role) {
    GitSandbox sandbox = new GitSandbox(folder);
    Path repo = sandbox.repository("repo");
    assertThat(sandbox.accepts(repo, "check-ref-format", "--branch", "agent/" + role)).isTrue();
    Terminal there = Terminal.in(repo);
    there.ok("init", "--role", role);
    there.ok("add", "A-1", "--title", "T", "--role", role);
    assertThat(there.json("claim", "--next", "--as", role).path("task").path("branch").asText())
        .isEqualTo("agent/" + role);
  }

  @Test
  void the_same_role_twice_is_a_mistake() {
    here().fails(1, "init", "--role", "a", "--role", "a").saying("that cannot be a project");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void an_empty_project_name_is_a_mistake() {
    here().fails(1, "init", "--project", "");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void in_a_linked_worktree_the_main_one_becomes_the_project() {
    GitSandbox sandbox = new GitSandbox(folder);
    Path repo = sandbox.repository("repo");
    sandbox.git(repo, "worktree", "add", "-q", "-b", "agent/backend", "../lane");
    Terminal lane = Terminal.in(sandbox.base().resolve("lane"));
    assertThat(lane.json("init").path("config").asText())
        .isEqualTo(repo.resolve(".fairway/config.toml").toString());
    assertThat(sandbox.base().resolve("lane/.fairway")).doesNotExist();
    assertThat(lane.json("ready").path("role").asText()).isEqualTo("backend");
    Terminal.in(repo).fails(1, "init").saying("there is a project already");
    assertThat(sandbox.git(repo, "status", "--porcelain")).isEqualTo("?? .fairway/");
    assertThat(sandbox.git(repo, "status", "--porcelain", "-uall"))
        .isEqualTo("?? .fairway/.gitignore\n?? .fairway/config.toml");
  }

  @Test
  void in_a_subfolder_of_a_repository_its_top_becomes_the_project() {
    GitSandbox sandbox = new GitSandbox(folder);
    Path repo = sandbox.repository("re po");
    sandbox.write(repo.resolve("a/b/file"), "");
    Terminal.in(repo.resolve("a/b")).ok("init");
    assertThat(repo.resolve(".fairway/config.toml")).isRegularFile();
    assertThat(repo.resolve("a/b/.fairway")).doesNotExist();
  }

  @Test
  void a_folder_that_cannot_be_written_is_a_failure() throws IOException {
    Files.writeString(folder.resolve(".fairway"), "in the way");
    here().fails(2, "init").ofKind("io").saying("cannot write to ");
  }

  @Test
  void the_store_may_be_elsewhere() {
    assertThat(here().json("init", "--db", "other.db").path("store").asText())
        .isEqualTo(folder.resolve("other.db").toString());
    assertThat(folder.resolve("other.db")).isRegularFile();
    assertThat(folder.resolve(".fairway/state.db")).doesNotExist();
  }
}
