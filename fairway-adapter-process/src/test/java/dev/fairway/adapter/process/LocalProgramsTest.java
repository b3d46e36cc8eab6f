package dev.fairway.adapter.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.port.failure.ProcessFailure;
import dev.fairway.port.process.Program;
import dev.fairway.port.process.RunningProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalProgramsTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final LocalPrograms programs = new LocalPrograms();

  @TempDir private Path folder;

  private Program shell(String script) {
    return new Program(
        List.of("sh", "-c", script), folder, Map.of("PATH", "/usr/bin:/bin", "LANTERN", "lit"));
  }

  @Test
  void a_program_runs_in_its_folder_with_its_variables_only() throws IOException {
    String script = "pwd -P >place; env >seen";
    try (RunningProgram running = programs.start(shell(script), false)) {
      assertThat(running.await(LONG)).hasValue(0);
    }
    assertThat(Files.readString(folder.resolve("place")).strip())
        .isEqualTo(folder.toRealPath().toString());
    assertThat(Files.readString(folder.resolve("seen")))
        .contains("LANTERN=lit")
        .doesNotContain("HOME=");
  }

  @Test
  void how_it_ended_is_told() {
    try (RunningProgram running = programs.start(shell("exit 7"), true)) {
      assertThat(running.pid()).isPositive();
      assertThat(running.await(LONG)).hasValue(7);
    }
    try (RunningProgram killed = programs.start(shell("kill -TERM $$"), false)) {
      assertThat(killed.await(LONG)).hasValue(143);
    }
  }

  @Test
  void one_that_has_not_ended_in_time_goes_on() throws IOException {
    Path door = folder.resolve("door");
    assertThat(shellOutput("mkfifo door")).isEmpty();
    try (RunningProgram running = programs.start(shell("read line <door"), false)) {
      assertThat(running.await(Duration.ofMillis(20))).isEmpty();
      Files.writeString(door, "open\n");
      assertThat(running.await(LONG)).hasValue(0);
    }
  }

  private String shellOutput(String script) {
    return programs.output(shell(script));
  }

  @Test
  void what_a_short_program_prints_comes_back() {
    assertThat(shellOutput("echo '%3 4711'")).isEqualTo("%3 4711");
    assertThat(shellOutput("cat")).isEmpty();
  }

  @Test
  void a_program_that_is_nowhere_is_a_failure() {
    Program nowhere = new Program(List.of("no-such-program"), folder, Map.of("PATH", "/bin"));
    assertThatThrownBy(() -> programs.start(nowhere, false))
        .isInstanceOf(ProcessFailure.class)
        .hasMessage("the program 'no-such-program' cannot be run: it is not on the PATH");
    Program missing = new Program(List.of("./missing"), folder, Map.of());
    assertThatThrownBy(() -> programs.output(missing))
        .isInstanceOf(ProcessFailure.class)
        .hasMessage("the program './missing' cannot be run: no such file");
  }

  @Test
  void a_file_that_is_no_program_is_a_failure_also_where_a_shell_would_find_out()
      throws IOException {
    Files.writeString(folder.resolve("notes"), "buy rope\n");
    Program notes = new Program(List.of("./notes"), folder, Map.of());
    assertThatThrownBy(() -> programs.start(notes, true))
        .isInstanceOf(ProcessFailure.class)
        .hasMessage("the program './notes' cannot be run: it is not executable");
    Program folderItself = new Program(List.of("./"), folder, Map.of());
    assertThatThrownBy(() -> programs.start(folderItself, false))
        .isInstanceOf(ProcessFailure.class);
  }

  @Test
  void a_program_that_the_system_refuses_is_a_failure() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken"), "#!/no/such/shell\n");
    assertThat(broken.toFile().setExecutable(true)).isTrue();
    assertThatThrownBy(
            () -> programs.start(new Program(List.of("./broken"), folder, Map.of()), false))
        .isInstanceOf(ProcessFailure.class)
        .hasMessageStartingWith("the program './broken' cannot be run: ");
  }

  @Test
  void a_program_is_seen_from_its_folder() throws IOException {
    Path script = Files.writeString(folder.resolve("hello"), "#!/bin/sh\necho hello\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    assertThat(programs.output(new Program(List.of("./hello"), folder, Map.of())))
        .isEqualTo("hello");
    assertThat(programs.output(new Program(List.of("hello"), folder, Map.of("PATH", "."))))
        .isEqualTo("hello");
  }

  @Test
  void a_short_program_that_fails_says_why() {
    assertThatThrownBy(() -> shellOutput("echo 'duplicate session: x' >&2; exit 1"))
        .isInstanceOf(ProcessFailure.class)
        .hasMessage("sh failed: duplicate session: x");
    assertThatThrownBy(() -> shellOutput("exit 5")).hasMessage("sh failed: exit code 5");
  }

  @Test
  void one_that_never_ends_is_given_up() {
    assertThatThrownBy(() -> ShortRun.of(shell("mkfifo door; read line <door"), Duration.ZERO))
        .isInstanceOf(ProcessFailure.class)
        .hasMessage("'sh' did not end within 0 ms");
  }
}
