package dev.fairway.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.Answered;
import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.SampleLanes;
import dev.fairway.cli.terminal.Stores;
import dev.fairway.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With real children, which must not print: standard output belongs to who runs the tests. */
class LaunchTest extends CliTest {

  private static final String LOOK = "pwd -P >place; env | grep ^FAIRWAY_ | sort >seen; exit 7";

  private Terminal somebody;

  @BeforeEach
  void addTask() {
    task("A-1", "backend");
    somebody = terminal.with("PATH", "/usr/bin:/bin").with("FAIRWAY_TASK_ID", "OLD-1");
  }

  private JsonNode sessions() {
    return terminal.json("session", "status", "--all").path("sessions");
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void a_program_runs_and_its_exit_code_is_recorded_and_passed_on() throws IOException {
    Answered answered =
        somebody
            .run(
                "session",
                "launch",
                "--id",
                "s-1",
                "--role",
                "backend",
                "--task-id",
                "A-1",
                "--",
                "sh",
                "-c",
                LOOK)
            .exits(7);
    assertThat(answered.out()).isEqualTo("Session s-1 ended with exit code 7\n");
    assertThat(answered.err()).isEmpty();
    assertThat(read("place").strip()).isEqualTo(folder.toRealPath().toString());
    Map<String, String> named = Stores.ofThisRun().variables(folder, Map.of(), List.of());
    Map<String, String> seen = new TreeMap<>(named);
    seen.put("FAIRWAY_CONFIG", folder.resolve(".fairway/config.toml").toString());
    seen.putAll(Map.of("FAIRWAY_ROLE", "backend", "FAIRWAY_SESSION_ID", "s-1"));
    seen.put("FAIRWAY_TASK_ID", "A-1");
    assertThat(read("seen").lines())
        .containsExactlyElementsOf(
            seen.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).toList());
    JsonNode session = sessions().path(0);
    assertThat(session.path("status").asText()).isEqualTo("ended");
    assertThat(session.path("exit_code").asInt()).isEqualTo(7);
    assertThat(session.path("pid").asLong()).isPositive();
    assertThat(session.path("worktree").asText()).isEqualTo(folder.toString());
    assertThat(session.path("backend").asText()).isEqualTo("shell");
  }

  @Test
  void the_store_that_was_named_is_the_one_that_the_program_sees() throws IOException {
    somebody.ok("db", "migrate", "--db", "other.db");
    somebody
        .run("--db", "other.db", "session", "launch", "--role", "ui", "--", "sh", "-c", LOOK)
        .exits(7);
    assertThat(read("seen"))
        .contains("FAIRWAY_DB=" + folder.resolve("other.db"))
        .doesNotContain("FAIRWAY_TASK_ID");
    assertThat(sessions()).isEmpty();
  }

  @Test
  void options_behind_the_dashes_belong_to_the_program() throws IOException {
    somebody.ok(
        "session",
        "launch",
        "--role",
        "ui",
        "-q",
        "--",
        "sh",
        "-c",
        "echo \"$@\" >said",
        "sh",
        "--json",
        "--help",
        "--role",
        "--");
    assertThat(read("said")).isEqualTo("--json --help --role --\n");
  }

  @Test
  void the_role_of_the_caller_is_the_role_of_the_session() throws IOException {
    somebody.run("session", "launch", "--as", "ops", "--", "sh", "-c", LOOK).exits(7);
    assertThat(read("seen")).contains("FAIRWAY_ROLE=ops");
    terminal
        .fails(1, "session", "launch", "--", "true")
        .saying("a session needs a role")
        .hinting("--role");
    terminal.fails(1, "session", "launch", "--role", "pilot", "--", "true").saying("unknown role");
  }

  @Test
  void a_program_that_cannot_be_started_is_one_clear_line() {
    somebody
        .fails(2, "session", "launch", "--id", "s-1", "--role", "ui", "--", "no-such-program")
        .ofKind("process")
        .saying("the program 'no-such-program' cannot be run: it is not on the PATH");
    assertThat(sessions().path(0).path("status").asText()).isEqualTo("ended");
    assertThat(sessions().path(0).path("end_reason").asText())
        .startsWith("could not be started: the program 'no-such-program'");
  }

  @Test
  void the_folder_that_was_named_is_where_it_runs() throws IOException {
    Files.createDirectories(folder.resolve("deep/down"));
    somebody
        .run("session", "launch", "--role", "ui", "--worktree", "deep/down", "--", "sh", "-c", LOOK)
        .exits(7);
    assertThat(read("deep/down/place").strip()).endsWith("deep/down");
  }

  @Test
  void it_runs_in_the_worktree_of_its_role() throws IOException {
    SampleLanes.dig(terminal);
    somebody.run("session", "launch", "--role", "ui", "--", "sh", "-c", LOOK).exits(7);
    assertThat(read("lanes/lane-ui/place").strip()).endsWith("lanes/lane-ui");
    assertThat(sessions().path(0).path("branch").asText()).isEqualTo("agent/ui");
    Terminal lane = SampleLanes.of("ops", somebody);
    lane.run("session", "launch", "--id", "s-2", "--", "sh", "-c", LOOK).exits(7);
    assertThat(read("lanes/lane-ops/seen")).contains("FAIRWAY_ROLE=ops");
  }

  @Test
  void that_a_role_has_no_worktree_yet_is_said() {
    SampleLanes.dig(terminal);
    terminal.ok("worktree", "prune", "--role", "ui");
    Answered answered =
        somebody.run("session", "launch", "--role", "ui", "-q", "--", "true").exits(0);
    assertThat(answered.err()).isEmpty();
    assertThat(somebody.run("session", "launch", "--role", "ui", "--", "true").exits(0).err())
        .isEqualTo("warning: ui has no worktree yet, so the command runs in " + folder + "\n");
  }

  @Test
  void in_tmux_the_pane_is_recorded_and_nobody_waits() throws IOException {
    write(
        "bin/tmux",
        "#!/bin/sh\nprintf '%s\\n' \"$@\" >calls\nenv >tmux-env\necho '%7 999999999'\n");
    assertThat(folder.resolve("bin/tmux").toFile().setExecutable(true)).isTrue();
    Terminal here = somebody.with("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    assertThat(
            here.session("s-mine")
                .ok(
                    "session",
                    "launch",
                    "--id",
                    "s-1",
                    "--role",
                    "ui",
                    "--backend",
                    "tmux",
                    "--",
                    "lift",
                    "two words"))
        .startsWith("Launched session s-1 in tmux pane %7\n");
    JsonNode session = sessions().path(0);
    assertThat(session.path("tmux_pane").asText()).isEqualTo("%7");
    assertThat(session.path("pid").asLong()).isEqualTo(999_999_999);
    assertThat(read("calls").lines().toList())
        .startsWith("new-session", "-d", "-s", "fairway-s-1")
        .contains("FAIRWAY_SESSION_ID=s-1")
        .endsWith("sh", "fairway", "lift", "two words");
    assertThat(read("tmux-env")).doesNotContain("FAIRWAY_");
    here.with("TMUX", "/tmp/tmux,1,0")
        .ok("session", "launch", "--id", "s-2", "--role", "ui", "--backend", "tmux", "--", "lift");
    assertThat(read("calls").lines().toList()).startsWith("new-window", "-d", "-n", "s-2");
  }

  @Test
  void a_tmux_that_fails_says_why() {
    write("bin/tmux", "#!/bin/sh\necho 'duplicate session: fairway-s-1' >&2\nexit 1\n");
    assertThat(folder.resolve("bin/tmux").toFile().setExecutable(true)).isTrue();
    somebody
        .with("PATH", folder.resolve("bin") + ":/usr/bin:/bin")
        .fails(
            2, "session", "launch", "--id", "s-1", "--role", "ui", "--backend", "tmux", "--", "x")
        .saying("tmux failed: duplicate session: fairway-s-1");
    assertThat(sessions().path(0).path("status").asText()).isEqualTo("ended");
  }

  @Test
  void the_distribution_is_what_ends_a_session_in_tmux() {
    JsonNode plan =
        terminal
            .withHome(Path.of("/opt/fairway"))
            .json("session", "launch", "--role", "ui", "--backend", "tmux", "--dry-run", "--", "x");
    assertThat(plan.path("command").findValuesAsText("")).isEmpty();
    assertThat(List.of(plan.path("command").toString().split(",")))
        .contains("\"/opt/fairway/bin/fairway\"");
  }

  @Test
  void a_backend_that_launches_nothing_is_a_mistake_wherever_it_comes_from() {
    terminal
        .fails(1, "session", "launch", "--role", "ui", "--backend", "screen", "--", "x")
        .saying("--backend: nothing can be launched by 'screen'")
        .hinting("shell, tmux");
    write(".fairway/config.toml", HARBOUR + "[sessions]\ndefault_backend = \"cloud\"\n");
    terminal
        .fails(1, "session", "launch", "--role", "ui", "--", "x")
        .saying("[sessions] default_backend: nothing can be launched by 'cloud'");
  }

  @Test
  void without_a_command_there_is_nothing_to_launch() {
    terminal.fails(1, "session", "launch", "--role", "ui").saying("missing the command to run");
    terminal.fails(1, "session", "launch", "--role", "ui", "--").saying("missing the command");
    terminal.fails(1, "session", "launch", "--role", "ui", "--", " ").saying("missing the command");
    terminal
        .fails(1, "session", "launch", "--role", "ui", "true")
        .saying("unexpected argument 'true'");
    terminal
        .fails(1, "session", "launch", "--id", "", "--role", "ui", "--", "true")
        .saying("--id must not be empty");
    assertThat(sessions()).isEmpty();
  }
}
