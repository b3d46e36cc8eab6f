package dev.fairway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.Terminal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options that every verb takes, and the variables that stand for them. */
class GlobalOptionsTest extends CliTest {

  @BeforeEach
  void addTask() {
    task("A-1", "backend");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--json --as backend --at 2026-11-02T00:00:00Z record evidence A-1 --command-text x --result pass",
        "record --json evidence --as backend A-1 --at 2026-11-02T00:00:00Z --command-text x --result pass",
        "record evidence A-1 --command-text x --result pass --json --as=backend --at=2026-11-02T00:00:00Z",
        "--at=2026-11-02T00:00:00Z record --as backend evidence --result=pass --command-text=x A-1 --json"
      })
  void stand_anywhere_around_the_verb(String line) {
    var evidence = terminal.run(line.split(" ")).exits(0).json().path("evidence");
    assertThat(evidence.path("role").asText()).isEqualTo("backend");
    assertThat(evidence.path("recorded_at").asText()).isEqualTo("2026-11-02T00:00:00.000Z");
    assertThat(evidence.path("command").asText()).isEqualTo("x");
  }

  @Test
  void nothing_after_a_lone_dash_dash_is_an_option() {
    assertThat(terminal.ok("task-detail", "--", "A-1")).startsWith("A-1  Title of A-1\n");
    assertThat(terminal.run("task-detail", "--", "--json").exits(3).err())
        .startsWith("error: task --json not found\n");
    assertThat(terminal.run("task-detail", "--", "--help").exits(3).err())
        .startsWith("error: task --help not found\n");
    assertThat(terminal.run("--", "ready").exits(1).err())
        .startsWith("error: unexpected argument 'ready'\n");
  }

  @Test
  void a_flag_may_be_repeated_and_a_value_may_not() {
    assertThat(terminal.json("--json", "ready", "--json").path("tasks")).hasSize(1);
    terminal
        .fails(1, "--as", "backend", "ready", "--as", "ui")
        .ofKind("usage")
        .saying("--as is given twice");
    terminal.fails(1, "ready", "--limit", "1", "--limit=1").saying("--limit is given twice");
  }

  @Test
  void a_flag_takes_no_value() {
    assertThat(terminal.run("ready", "--quiet=yes").exits(1).err()).contains("--quiet");
    assertThat(terminal.run("ready", "--json=true").exits(1).err()).contains("--json");
  }

  @Test
  void a_value_may_begin_with_a_dash() {
    terminal.ok("update", "A-1", "--title=--dry dock", "--notes", "-x=y");
    var task = terminal.json("task-detail", "A-1").path("task");
    assertThat(task.path("title").asText()).isEqualTo("--dry dock");
    assertThat(task.path("notes").asText()).isEqualTo("-x=y");
  }

  @Test
  void quiet_leaves_out_hints_and_warnings_but_no_errors() {
    assertThat(terminal.run("task-detail", "A-2", "-q").exits(3).err())
        .isEqualTo("error: task A-2 not found; did you mean A-1?\n");
    String[] child = {"spawn", "--id", "A-3", "--title", "T", "--from-task", "A-1", "--child"};
    assertThat(terminal.run(child).exits(0).err()).startsWith("warning: A-1 is of a kind");
    terminal.ok("-q", "spawn", "--id", "A-4", "--title", "T", "--from-task", "A-1", "--child");
  }

  @Test
  void colours_are_for_terminals_that_want_them() {
    Terminal colourful = terminal.withColours();
    assertThat(colourful.ok("ready")).contains("\u001b[1mA-1\u001b[0m");
    assertThat(colourful.ok("ready", "--no-color")).doesNotContain("\u001b");
    assertThat(colourful.with("NO_COLOR", "1").ok("ready")).doesNotContain("\u001b");
    assertThat(colourful.with("NO_COLOR", "").ok("ready")).contains("\u001b");
    assertThat(colourful.ok("--json", "ready")).doesNotContain("\u001b");
    assertThat(terminal.ok("ready")).doesNotContain("\u001b");
  }

  @Test
  void colours_change_nothing_else() {
    String coloured = terminal.withColours().ok("task-detail", "A-1");
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", ""))
        .isEqualTo(terminal.ok("task-detail", "A-1"));
  }

  @Test
  void debug_adds_where_a_failure_came_from() {
    Terminal storeless = terminal.with("FAIRWAY_DB", "none.db");
    assertThat(storeless.run("ready").exits(2).err()).doesNotContain("\tat ");
    assertThat(storeless.run("--debug", "ready").exits(2).err())
        .startsWith("error: no store at ")
        .contains("StoreFailure", "\tat dev.fairway.");
    assertThat(terminal.run("task-detail", "X", "--debug").exits(3).err()).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-01",
        "now",
        "",
        "2026-11-01 09:30",
        "2026-11-01T09:30:00",
        "2026-13-01T09:30:00Z",
        "+12026-11-01T09:30:00Z",
        "-2026-11-01T09:30:00Z"
      })
  void a_time_that_is_none_is_a_mistake(String time) {
    terminal.fails(1, "timing-report", "--at=" + time).ofKind("usage").saying("--at wants a time");
    terminal.fails(1, "update", "A-1", "--title", "T", "--at=" + time).saying("--at wants a time");
  }

  @Test
  void a_time_may_have_an_offset_and_is_shown_in_utc_to_the_millisecond() {
    assertThat(terminal.json("health-report", "--at", "2026-11-01T09:30:00.1239+02:00").toString())
        .contains("\"generated_at\":\"2026-11-01T07:30:00.123Z\"");
  }

  @Test
  void the_role_is_the_option_before_the_variable() {
    Terminal ops = terminal.with("FAIRWAY_ROLE", "ops");
    assertThat(ops.json("ready").path("role").asText()).isEqualTo("ops");
    assertThat(ops.json("ready", "--as", "ui").path("role").asText()).isEqualTo("ui");
    assertThat(terminal.json("ready").has("role")).isFalse();
    assertThat(terminal.with("FAIRWAY_ROLE", "").json("ready").has("role")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ready", "list", "task-detail A-1", "health-report", "update A-1 --title T"})
  void a_role_that_is_not_configured_is_a_mistake_everywhere(String line) {
    terminal
        .with("FAIRWAY_ROLE", "bakcend")
        .fails(1, line.split(" "))
        .ofKind("validation")
        .saying("unknown role 'bakcend'")
        .hinting("did you mean backend?");
    terminal
        .fails(1, (line + " --as zz").split(" "))
        .saying("unknown role 'zz'")
        .hinting("roles: backend, ui, ops");
    terminal.fails(1, (line + " --as=").split(" ")).saying("a role must not be empty");
  }

  @Test
  void the_session_is_the_actor_and_else_the_user_at_the_host() {
    terminal.session("s-7").ok("update", "A-1", "--title", "T");
    var history = terminal.json("task-detail", "A-1").path("history");
    assertThat(
            List.of(history.path(0).path("actor").asText(), history.path(1).path("actor").asText()))
        .containsExactly("mira@quay", "s-7");
  }
}
