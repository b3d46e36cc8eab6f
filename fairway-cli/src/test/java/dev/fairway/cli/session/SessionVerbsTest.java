package dev.fairway.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionVerbsTest extends CliTest {

  private static final String[] EVERYTHING = {
    "--role", "ui",
    "--lane", "left",
    "--backend", "tmux",
    "--provider", "maker",
    "--name", "night",
    "--task-id", "A-1",
    "--worktree", "/w",
    "--branch", "b",
    "--transcript", "t.md",
    "--monitor-kind", "poll",
    "--automation-id", "a-7",
    "--external-run-id", "run-9",
    "--poll-command", "look",
    "--manual-until", "2026-11-01T13:00:00.123Z",
    "--pid", "999999999",
    "--tmux-pane", "%3"
  };

  @BeforeEach
  void addTask() {
    task("A-1", "backend");
  }

  private JsonNode session(String... args) {
    return terminal.json(args).path("session");
  }

  private JsonNode listed(String id) {
    for (JsonNode session : terminal.json("session", "status", "--all").path("sessions")) {
      if (session.path("id").asText().equals(id)) {
        return session;
      }
    }
    throw new AssertionError("no session " + id);
  }

  private String[] with(String[] more, String... first) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(more));
    return all.toArray(new String[0]);
  }

  @Test
  void everything_that_is_said_is_kept_as_it_is_said() {
    JsonNode session = session(with(EVERYTHING, "session", "upsert", "--id", "s-1"));
    assertThat(session.toString())
        .isEqualTo(
            "{\"id\":\"s-1\",\"role\":\"ui\",\"status\":\"live\",\"task_id\":\"A-1\","
                + "\"lane\":\"left\",\"backend\":\"tmux\",\"provider\":\"maker\","
                + "\"name\":\"night\",\"host\":\"quay\",\"pid\":999999999,\"tmux_pane\":\"%3\","
                + "\"worktree\":\"/w\",\"branch\":\"b\",\"transcript_path\":\"t.md\","
                + "\"monitor_kind\":\"poll\",\"automation_id\":\"a-7\","
                + "\"external_run_id\":\"run-9\",\"poll_command\":\"look\","
                + "\"manual_until\":\"2026-11-01T13:00:00.123Z\",\"actor\":\"mira@quay\","
                + "\"started_at\":\"2026-11-01T12:00:00.000Z\","
                + "\"heartbeat_at\":\"2026-11-01T12:00:00.000Z\"}");
    assertThat(listed("s-1")).isEqualTo(session);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-x", "a\nb", "a\u001b[31m", "a\u2028b", "a\u202eb", " "})
  void an_id_that_nobody_could_paste_begins_no_session(String id) {
    terminal.fails(1, "session", "upsert", "--id=" + id).saying("--id must ");
    terminal.fails(1, "session", "launch", "--role", "ui", "--id=" + id, "--", "true");
    terminal.session("-x").fails(1, "session", "upsert").saying("--id must not begin");
    terminal.ok("session", "upsert", "--id", "it's Straße 7");
  }

  @Test
  void what_is_not_said_stays_and_an_empty_value_takes_away() {
    JsonNode full = session(with(EVERYTHING, "session", "upsert", "--id", "s-1"));
    assertThat(session("session", "upsert", "--id", "s-1")).isEqualTo(full);
    String[] empty = EVERYTHING.clone();
    for (int i = 1; i < empty.length; i += 2) {
      empty[i] = "";
    }
    JsonNode bare = session(with(empty, "session", "upsert", "--id", "s-1"));
    assertThat(bare.toString())
        .isEqualTo(
            "{\"id\":\"s-1\",\"status\":\"live\",\"backend\":\"shell\",\"host\":\"quay\","
                + "\"actor\":\"mira@quay\",\"started_at\":\"2026-11-01T12:00:00.000Z\","
                + "\"heartbeat_at\":\"2026-11-01T12:00:00.000Z\"}");
  }

  @Test
  void a_session_speaks_of_itself_without_naming_itself() {
    assertThat(terminal.session("s-1").ok("session", "upsert", "--as", "ops"))
        .isEqualTo("Began session s-1: live\n");
    assertThat(terminal.session("s-1").ok("session", "heartbeat"))
        .isEqualTo("Heard session s-1: live\n");
    assertThat(terminal.session("s-1").ok("session", "end"))
        .isEqualTo("Recorded session s-1: ended\n");
    assertThat(listed("s-1").path("role").asText()).isEqualTo("ops");
    terminal.fails(1, "session", "heartbeat").saying("missing ID").hinting("FAIRWAY_SESSION_ID");
    terminal.fails(1, "session", "end").saying("missing ID");
    terminal.fails(1, "session", "upsert").saying("missing --id");
  }

  @Test
  void a_process_that_is_there_is_live_and_known_by_its_start() {
    long self = ProcessHandle.current().pid();
    JsonNode session = session("session", "upsert", "--id", "s-1", "--pid", Long.toString(self));
    assertThat(session.path("status").asText()).isEqualTo("live");
    assertThat(session.has("pid_started_at")).isTrue();
  }

  @Test
  void silence_makes_stale_and_a_heartbeat_takes_it_back() {
    write(".fairway/config.toml", HARBOUR + "[sessions]\nstale_after = \"90m\"\n");
    terminal.ok("session", "upsert", "--id", "s-1");
    String later = "2026-11-01T13:30:00Z";
    assertThat(terminal.ok("session", "status", "--at", later))
        .contains("stale", "no heartbeat since 2026-11-01T12:00:00.000Z");
    assertThat(terminal.ok("session", "status", "--at", "2026-11-01T13:29:59Z")).contains("live");
    terminal.ok("session", "reconcile", "--at", later);
    assertThat(listed("s-1").path("marked_stale_at").asText()).startsWith("2026-11-01T13:30");
    terminal.ok("session", "heartbeat", "s-1", "--at", later);
    assertThat(listed("s-1").path("status").asText()).isEqualTo("live");
  }

  @Test
  void ended_is_ended() {
    terminal.ok("session", "upsert", "--id", "s-1");
    assertThat(
            session("session", "upsert", "--id", "s-1", "--status", "ended")
                .path("status")
                .asText())
        .isEqualTo("ended");
    assertThat(terminal.ok("session", "status"))
        .isEqualTo("No session is live or stale; --all shows those that have ended.\n");
    terminal
        .fails(4, "session", "heartbeat", "s-1")
        .ofKind("session_ended")
        .hinting("--status live");
  }

  @Test
  void an_empty_list_says_why() {
    assertThat(terminal.ok("session", "status", "--all"))
        .isEqualTo("There is no session; 'fairway session upsert' records one.\n");
    assertThat(terminal.json("session", "status").path("sessions")).isEmpty();
    assertThat(terminal.ok("session", "reconcile"))
        .isEqualTo("Nothing to reconcile: every open session is live or recorded as stale.\n");
  }

  @Test
  void the_role_of_a_task_that_nobody_attends_to_is_told_with_a_command_that_works() {
    terminal.session("s-1").ok("claim", "A-1", "--as", "backend");
    JsonNode action = terminal.json("session", "reconcile").path("actions").path(0);
    assertThat(action.path("action").asText()).isEqualTo("report_unattended");
    assertThat(action.path("session_id").asText()).isEqualTo("s-1");
    assertThat(action.path("reason").asText()).isEqualTo("its session s-1 is not recorded");
    String command = action.path("command").asText();
    assertThat(command).isEqualTo("fairway claim A-1 --take-over --reason ‹why› --as backend");
    String[] words = command.substring("fairway ".length()).split(" ");
    terminal.session("s-2").ok(words);
    terminal.session("s-2").ok("session", "upsert");
    assertThat(terminal.json("session", "reconcile").path("actions")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "many", "1.5", " 1", "99999999999999999999"})
  void what_is_no_pid_is_a_mistake(String pid) {
    terminal
        .fails(1, "session", "upsert", "--id", "s-1", "--pid", pid)
        .ofKind("usage")
        .saying("--pid wants the number of a process, not '" + pid + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tomorrow", "2026-11-01", "2026-02-30T00:00:00Z", "+12026-11-01T00:00:00Z", "4h"})
  void what_is_no_time_is_a_mistake(String time) {
    terminal
        .fails(1, "session", "upsert", "--id", "s-1", "--manual-until", time)
        .ofKind("usage")
        .saying("--manual-until wants a time such as 2026-11-01T09:30:00Z, not '" + time + "'");
  }

  @Test
  void what_does_not_go_together_is_a_mistake() {
    terminal.ok("session", "upsert", "--id", "s-1");
    terminal
        .fails(1, "session", "upsert", "--id", "s-1", "--status", "live", "--reason", "x")
        .saying("--reason goes with --status stale or --status ended");
    terminal
        .fails(1, "session", "upsert", "--id", "s-1", "--exit-code", "1")
        .saying("--exit-code goes with --status ended");
    terminal
        .fails(1, "session", "end", "s-1", "--status", "stale", "--exit-code", "1")
        .saying("--exit-code goes with --status ended");
    terminal
        .fails(1, "session", "end", "s-1", "--status", "live")
        .saying("--status does not know 'live'")
        .hinting("one of: ended, stale");
    terminal.fails(1, "session", "end", "s-1", "--exit-code", "x").saying("wants a whole number");
    terminal.fails(1, "session", "upsert", "--id", " ").saying("--id must not be empty");
    terminal.fails(1, "session", "heartbeat", "").saying("ID must not be empty");
    assertThat(listed("s-1").path("status").asText()).isEqualTo("live");
  }

  @Test
  void a_project_without_roles_knows_any_role() {
    write(".fairway/config.toml", BARE);
    assertThat(session("session", "upsert", "--id", "s-1", "--role", "pilot").path("role").asText())
        .isEqualTo("pilot");
  }
}
