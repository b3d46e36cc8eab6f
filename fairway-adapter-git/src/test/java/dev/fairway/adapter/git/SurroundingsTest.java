package dev.fairway.adapter.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.port.git.Worktree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither variables nor settings nor hooks change an answer, and a question changes nothing. */
class SurroundingsTest {

  private static final String SETTINGS =
      """
      [status]
        showUntrackedFiles = no
        relativePaths = true
        branch = true
        short = true
        showStash = true
      [color]
        ui = always
      [core]
        quotePath = true
        fsmonitor = "touch fsmonitor-was-here; false"
        hooksPath = %1$s
        pager = false
        editor = false
      [diff]
        renames = copies
        ignoreSubmodules = all
        noprefix = true
      [alias]
        status = "!touch alias-was-here"
        worktree = "!touch alias-was-here"
      [checkout]
        guess = true
      [branch]
        autoSetupMerge = always
      """;

  @TempDir Path temp;
  private Path root;
  private Git project;

  @BeforeEach
  void makeAProject() throws IOException {
    root = temp.toRealPath();
    project = Git.init(root.resolve("project"));
    project.commit("first", "a.txt", "größe/ı ß.txt");
  }

  private static GitProgram with(Map<String, String> more) {
    Map<String, String> inherited = new HashMap<>(new ProcessBuilder().environment());
    inherited.putAll(more);
    return new GitProgram("git", inherited, Duration.ofMinutes(1));
  }

  /** A hook that leaves a file behind, whichever it is. */
  private Path hooks() throws IOException {
    Path hooks = Files.createDirectory(root.resolve("hooks"));
    for (String name :
        new String[] {"post-checkout", "post-index-change", "reference-transaction"}) {
      Path hook = hooks.resolve(name);
      Files.writeString(hook, "#!/bin/sh\ntouch '" + root.resolve("hook-was-here") + "'\n");
      assertThat(hook.toFile().setExecutable(true)).isTrue();
    }
    return hooks;
  }

  private void changeEverything(GitRepository repository) {
    repository.createBranch("lane", "main");
    Path lane = root.resolve("lane");
    repository.addWorktree(lane, "lane");
    assertThat(repository.changes(lane).isDirty()).isFalse();
    project.in(lane).write("new file.txt", "new");
    project.in(lane).run("rm", "--quiet", "-r", ":/gr*");
    assertThat(repository.changes(lane).paths()).containsExactly("größe/ı ß.txt", "new file.txt");
    repository.removeWorktree(lane, true);
    repository.checkOut(project.folder(), "review", "main");
    assertThat(repository.worktrees()).extracting(Worktree::branch).containsExactly("review");
    repository.forgetMissingWorktrees();
  }

  @Test
  void the_users_settings_change_no_answer_and_run_nothing() throws IOException {
    Path settings = root.resolve("settings");
    Files.writeString(settings, String.format(Locale.ROOT, SETTINGS, hooks()));

    try (var repository =
        GitRepository.open(
            project.folder(), with(Map.of("GIT_CONFIG_GLOBAL", settings.toString())))) {
      changeEverything(repository);
    }
    assertThat(root.resolve("hook-was-here")).doesNotExist();
    assertThat(project.folder()).isDirectoryNotContaining("glob:**was-here");
  }

  @Test
  void the_repositorys_settings_change_no_answer_and_run_nothing() throws IOException {
    Path settings = project.folder().resolve(".git/config");
    Files.writeString(
        settings, Files.readString(settings) + String.format(Locale.ROOT, SETTINGS, hooks()));

    try (var repository = GitRepository.open(project.folder(), with(Map.of()))) {
      repository.createBranch("lane", "main");
      repository.addWorktree(root.resolve("lane"), "lane");
      assertThat(repository.changes(root.resolve("lane")).isDirty()).isFalse();
      repository.removeWorktree(root.resolve("lane"), false);
    }
    assertThat(root.resolve("hook-was-here")).doesNotExist();
    assertThat(project.folder()).isDirectoryNotContaining("glob:**was-here");
  }

  @Test
  void the_variables_of_a_hook_lead_to_no_other_repository() {
    Git other = Git.init(root.resolve("other"));
    other.commit("elsewhere", "x.txt");
    other.write("dirty.txt", "dirty");
    String data = other.folder().resolve(".git").toString();
    Map<String, String> variables =
        Map.of(
            "GIT_DIR",
            data,
            "GIT_WORK_TREE",
            other.folder().toString(),
            "GIT_INDEX_FILE",
            data + "/index",
            "GIT_COMMON_DIR",
            data,
            "GIT_OBJECT_DIRECTORY",
            data + "/objects",
            "GIT_NAMESPACE",
            "x",
            "GIT_TRACE",
            "1",
            "GIT_CONFIG_COUNT",
            "1",
            "GIT_CONFIG_KEY_0",
            "status.showUntrackedFiles",
            "GIT_CONFIG_VALUE_0",
            "no");

    try (var repository = GitRepository.open(project.folder(), with(variables))) {
      changeEverything(repository);
    }
    assertThat(other.run("worktree", "list").lines()).hasSize(1);
  }

  @Test
  void questions_write_nothing() throws IOException {
    project.run("worktree", "add", "--quiet", "-b", "lane", "../lane");
    project.write("a.txt", "a.txt\nfirst\n");
    project.write("new.txt", "new");
    Map<Path, Object> before = times();

    try (var repository = GitRepository.open(project.folder())) {
      repository.worktrees();
      repository.commit("HEAD");
      repository.commit(repository.headOf("lane").orElseThrow().substring(0, 8));
      repository.divergence("lane", "main");
      repository.changedPaths("lane", "main");
      repository.newest("main");
      repository.changes(project.folder());
      repository.changes(root.resolve("lane"));
    }

    assertThat(times()).isEqualTo(before);
  }

  private Map<Path, Object> times() throws IOException {
    Map<Path, Object> times = new TreeMap<>();
    try (var all = Files.walk(root)) {
      for (Path path : all.toList()) {
        times.put(path, Files.getLastModifiedTime(path));
      }
    }
    return times;
  }

  @Test
  void jgit_sees_no_variables_and_remembers_nothing() throws Exception {
    StillSystem.install();
    var system = SystemReader.getInstance();

    assertThat(system.getenv("PATH")).isNull();
    assertThat(system.getUserConfig()).isInstanceOf(NoConfig.class);
    assertThat(system.getSystemConfig()).isInstanceOf(NoConfig.class);
    assertThat(system.getJGitConfig()).isInstanceOf(NoConfig.class);
    StillSystem.install();
    assertThat(SystemReader.getInstance()).isSameAs(system);
  }

  @Test
  void worktrees_are_those_that_git_lists() {
    project.run("worktree", "add", "--quiet", "-b", "one", "../zz one");
    project.run("worktree", "add", "--quiet", "--detach", "../aa two");

    try (var repository = GitRepository.open(project.folder())) {
      var listed =
          repository.worktrees().stream()
              .map(
                  one ->
                      "worktree "
                          + one.folder()
                          + "\nHEAD "
                          + one.head()
                          + "\n"
                          + (one.branch() == null
                              ? "detached"
                              : "branch refs/heads/" + one.branch()))
              .toList();
      assertThat(project.run("worktree", "list", "--porcelain").split("\n\n"))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }
}
