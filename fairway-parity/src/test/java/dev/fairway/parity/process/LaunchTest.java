package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions whose programs are real, and whose terminals end. */
class LaunchTest {

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void makeProject() throws IOException {
    project = Project.in(folder);
  }

  private Child.Ended script(String... lines) {
    return project.beginScript(Map.of(), String.join("\n", lines)).ended();
  }

  @Test
  void told_to_end_it_stays_until_its_program_has_ended_and_records_how() {
    Child.Ended ended =
        script(
            "mkfifo ready go",
            "fairway session launch --id s-1 -- sh -c 'echo >ready; read line <go; exit 5' &",
            "launcher=$!",
            "read line <ready",
            "kill -TERM $launcher",
            "fairway --json session status",
            "echo >go",
            "wait $launcher",
            "echo \"exit code $?\"",
            "fairway --json session status --all");
    List<String> lines = ended.output().lines().toList();
    assertThat(lines).as(ended.errors()).hasSize(4);
    assertThat(lines.get(0)).contains("\"status\":\"live\"");
    assertThat(lines.get(1)).isEqualTo("Session s-1 ended with exit code 5");
    assertThat(lines.get(2)).isEqualTo("exit code 5");
    assertThat(lines.get(3)).contains("\"status\":\"ended\"", "\"exit_code\":5");
  }

  @Test
  void what_a_program_prints_stays_out_of_the_answer_in_json() {
    Child.Ended ended =
        script("fairway --json session launch --id s-1 -- sh -c 'echo said; echo more >&2'");
    assertThat(ended.errors()).isEqualTo("said\nmore\n");
    assertThat(JsonText.all(ended.output(), "schema")).containsExactly("fairway.session-launch/v1");
    assertThat(ended.output().lines()).hasSize(1);
  }

  @Test
  void a_program_reads_and_writes_where_its_caller_does() {
    Child.Ended ended =
        script("echo tide | fairway --quiet session launch --id s-1 -- cat; echo $?");
    assertThat(ended.output()).isEqualTo("tide\n0\n");
  }

  @Test
  void a_program_whose_launcher_is_gone_is_judged_by_its_own_process() {
    Child.Ended ended =
        script(
            "mkfifo go",
            "fairway session launch --id s-1 -- sh -c 'read line <go' &",
            "launcher=$!",
            "until fairway --json session status | grep -q '\"pid\"'; do :; done",
            "kill -KILL $launcher",
            "wait $launcher 2>/dev/null",
            "fairway --json session status",
            "kill -KILL $(fairway --json session status | sed 's/.*\"pid\":\\([0-9]*\\).*/\\1/')",
            "fairway --json session status");
    List<String> lines = ended.output().lines().toList();
    assertThat(lines).as(ended.errors()).hasSize(2);
    assertThat(lines.get(0)).contains("\"status\":\"live\"");
    assertThat(lines.get(1)).contains("\"status\":\"stale\"", "is gone");
  }

  @Test
  void in_tmux_the_session_ends_with_its_program() throws IOException {
    Path tmux = Files.createDirectories(project.folder().resolve("bin")).resolve("tmux");
    Files.writeString(
        tmux,
        """
        #!/bin/sh
        while [ "$1" != env ]; do shift; done
        { "$@"; echo >over; } </dev/null >/dev/null 2>&1 &
        echo "%7 $!"
        """);
    assertThat(tmux.toFile().setExecutable(true)).isTrue();
    Child.Ended ended =
        script(
            "PATH=$PWD/bin:$PATH",
            "mkfifo go over",
            "fairway -q session launch --id s-1 --backend tmux -- sh -c 'read line <go; exit 3'",
            "fairway --json session status",
            "echo >go",
            "read line <over",
            "fairway --json session status --all");
    List<String> lines = ended.output().lines().toList();
    assertThat(lines).as(ended.errors()).hasSize(2);
    assertThat(lines.get(0)).contains("\"status\":\"live\"", "\"tmux_pane\":\"%7\"");
    assertThat(lines.get(1)).contains("\"status\":\"ended\"", "\"exit_code\":3");
  }
}
