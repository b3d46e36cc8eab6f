package dev.fairway.adapter.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fairway.port.failure.GitFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitProgramTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir Path temp;

  private static Map<String, String> inherited() {
    return new ProcessBuilder().environment();
  }

  /** A program that stands in for git. */
  private GitProgram script(Duration patience, String... lines) throws IOException {
    Path file = temp.resolve("script");
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return new GitProgram(file.toString(), inherited(), patience);
  }

  private GitFailure failure(GitProgram git) {
    GitFailure failure = catchThrowableOfType(GitFailure.class, () -> git.run(temp, "status"));
    assertThat(failure).as("a failure of git").isNotNull();
    assertThat(failure.getMessage().lines()).hasSize(1);
    return failure;
  }

  @Test
  void without_the_program_only_what_needs_it_fails() {
    Git project = Git.init(temp.resolve("project"));
    String head = project.commit("first", "a.txt");
    var none = new GitProgram("no-such-git", inherited(), MINUTE);

    try (var repository = GitRepository.open(project.folder(), none)) {
      assertThat(repository.headOf("main")).contains(head);
      assertThat(repository.worktrees()).hasSize(1);
      repository.createBranch("lane", "main");
      for (Runnable call :
          List.<Runnable>of(
              () -> repository.changes(project.folder()),
              () -> repository.look(List.of(project.folder())))) {
        GitFailure failure = catchThrowableOfType(GitFailure.class, call::run);
        assertThat(failure)
            .hasMessage("the program 'no-such-git' cannot be run, which 'git status' needs");
        assertThat(failure.hint()).isEqualTo("install git, or put its folder on the PATH");
      }
    }
  }

  @Test
  void its_complaint_is_one_line_without_its_progress() throws IOException {
    GitProgram git =
        script(MINUTE, "echo Preparing >&2", "printf 'fatal: no\\n\\tone\\n' >&2", "exit 128");

    assertThat(failure(git)).hasMessage("'git status' failed: no one");
  }

  @Test
  void what_it_says_without_a_mark_is_told_as_well() throws IOException {
    assertThat(failure(script(MINUTE, "echo 'odd thing' >&2", "exit 3")))
        .hasMessage("'git status' failed: odd thing");
    assertThat(failure(script(MINUTE, "exit 3")))
        .hasMessage("'git status' failed: it ended with 3 and said nothing");
  }

  @Test
  void a_repository_of_another_user_is_trusted_as_git_says() throws IOException {
    GitFailure failure =
        failure(
            script(
                MINUTE,
                "echo \"fatal: detected dubious ownership in repository at '/a b'\" >&2",
                "echo 'To add an exception for this directory, call:' >&2",
                "printf '\\n\\tgit config --global --add safe.directory \"/a b\"\\n' >&2",
                "exit 128"));

    assertThat(failure)
        .hasMessage("'git status' failed: detected dubious ownership in repository at '/a b'");
    assertThat(failure.hint()).isEqualTo("git config --global --add safe.directory \"/a b\"");
  }

  @Test
  void one_that_is_too_old_is_told_from_a_damaged_worktree() throws IOException {
    GitFailure failure =
        failure(script(MINUTE, "echo 'error: unknown option `porcelain=v2' >&2", "exit 129"));

    assertThat(failure.hint()).isEqualTo("git is too old: 2.19 or newer is needed");
  }

  @Test
  void a_folder_for_files_that_is_not_absolute_is_not_the_worktree() {
    assertThat(Scratch.in(Map.of("TMPDIR", "")).folder()).isEqualTo(Path.of("/tmp"));
    assertThat(Scratch.in(Map.of("TMPDIR", ".")).folder()).isEqualTo(Path.of("/tmp"));
    assertThat(Scratch.in(Map.of()).folder()).isEqualTo(Path.of("/tmp"));
  }

  @Test
  void its_files_are_no_changes_of_the_worktree_that_they_are_in() {
    Git project = Git.init(temp.resolve("project"));
    project.commit("first", "a.txt");
    Map<String, String> inside = new HashMap<>(inherited());
    inside.put("TMPDIR", project.folder().toString());

    try (var repository =
        GitRepository.open(project.folder(), new GitProgram("git", inside, MINUTE))) {
      assertThat(repository.changes(project.folder()).isDirty()).isFalse();
      project.write("fairway-git-note", "mine");
      assertThat(repository.changes(project.folder()).paths()).containsExactly("fairway-git-note");
    }
  }

  @Test
  void a_long_complaint_is_cut() throws IOException {
    GitProgram git = script(MINUTE, "printf 'error: %1000s' x | tr ' ' y >&2", "exit 1");

    assertThat(failure(git).getMessage()).hasSizeBetween(400, 450).endsWith(" …");
  }

  @Test
  void it_is_not_waited_for_without_end_and_takes_its_children_along() throws Exception {
    Path pid = temp.resolve("pid");
    GitProgram git =
        script(Duration.ofMillis(1_500), "sleep 600 & echo $! > '" + pid + "'", "wait");

    GitFailure failure = failure(git);

    assertThat(failure).hasMessage("'git status' did not end within 1500 ms");
    var child = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));
    if (child.isPresent()) {
      child.get().onExit().get(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void a_run_that_nobody_wants_any_more_is_ended() throws Exception {
    GitProgram git = script(MINUTE, "exec sleep 600");
    long process;
    try (GitRun run = git.begin(temp, "status")) {
      process = run.process().pid();
    }

    var ended = ProcessHandle.of(process);
    if (ended.isPresent()) {
      ended.get().onExit().get(30, TimeUnit.SECONDS);
    }
    assertThat(ProcessHandle.of(process).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void files_of_others_are_neither_written_nor_removed() throws IOException {
    Path theirs = temp.resolve("fairway-git-" + ProcessHandle.current().pid() + "-0");
    Files.writeString(theirs, "theirs");
    Scratch scratch = Scratch.in(Map.of("TMPDIR", temp.toString()));

    Path first = scratch.file();
    Path second = scratch.file();

    assertThat(List.of(first, second)).doesNotHaveDuplicates().doesNotContain(theirs);
    assertThat(theirs).hasContent("theirs");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first)))
        .isEqualTo("rw-------");
  }

  @Test
  void without_a_folder_to_write_to_the_failure_says_so() {
    var nowhere = new GitProgram("git", Map.of("TMPDIR", temp.resolve("none").toString()), MINUTE);

    GitFailure failure = catchThrowableOfType(GitFailure.class, () -> nowhere.run(temp, "status"));

    assertThat(failure).hasMessageContaining("the output of git cannot be kept: ");
    assertThat(failure.hint()).isEqualTo("see TMPDIR");
  }

  @Test
  void it_has_nothing_to_read_and_may_say_much() throws IOException {
    GitProgram git = script(MINUTE, "cat", "head -c 1000000 /dev/zero | tr '\\0' y");

    assertThat(git.run(temp, "status")).hasSize(1_000_000);
  }

  @Test
  void it_speaks_english_asks_nothing_and_knows_of_no_other_repository() {
    Map<String, String> variables = new HashMap<>();
    for (String name :
        new String[] {"GIT_DIR", "GIT_INDEX_FILE", "GIT_TRACE", "LANGUAGE", "PATH"}) {
      variables.put(name, "x");
    }
    variables.put("LC_ALL", "de_DE.UTF-8");
    variables.put("GIT_CONFIG_GLOBAL", "/home/x/settings");

    ChildEnvironment.prepare(variables);

    assertThat(variables)
        .containsEntry("PATH", "x")
        .containsEntry("LC_ALL", "C")
        .containsEntry("GIT_CONFIG_GLOBAL", "/home/x/settings")
        .containsEntry("GIT_TERMINAL_PROMPT", "0")
        .containsEntry("GIT_OPTIONAL_LOCKS", "0")
        .doesNotContainKeys("GIT_DIR", "GIT_INDEX_FILE", "GIT_TRACE", "LANGUAGE");
  }

  @Test
  void nothing_is_left_behind(@TempDir Path elsewhere, @TempDir Path temporary) throws IOException {
    GitProgram git = script(MINUTE, "ls " + temporary);
    Map<String, String> variables = new HashMap<>(inherited());
    variables.put("TMPDIR", temporary.toString());

    String meanwhile = new GitProgram(git.name(), variables, MINUTE).run(elsewhere, "status");

    assertThat(meanwhile).isNotBlank();
    try (var files = Files.list(temporary)) {
      assertThat(files).isEmpty();
    }
  }
}
