package dev.fairway.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordEvidenceTest extends CliTest {

  private static final String PROFILE =
      """
      [[workstream_profiles]]
      name = "platform"
      task_kinds = ["bug"]

      [[workstream_profiles.gates]]
      name = "guard"
      mode = "advisory"
      evidence_type = "report"
      required_evidence_count = 1
      artifact_required = true
      owner_signoff_required = true
      expires_after = "24h"
      """;

  @BeforeEach
  void addTask() {
    task("A-1", "backend");
  }

  @Test
  void a_row_holds_what_was_given_and_who_gave_it() {
    JsonNode row =
        terminal
            .session("s-1")
            .json(
                "record",
                "evidence",
                "A-1",
                "--command-text",
                "make test",
                "--result",
                "partial",
                "--artifact",
                "https://ci/1",
                "--artifact-type",
                "log",
                "--duration-seconds",
                "61",
                "--notes",
                "flaky",
                "--as",
                "ops")
            .path("evidence");
    assertThat(row.toString())
        .isEqualTo(
            "{\"id\":1,\"task_id\":\"A-1\",\"command\":\"make test\",\"result\":\"partial\","
                + "\"artifact\":\"https://ci/1\",\"artifact_type\":\"log\",\"duration_seconds\":61,"
                + "\"notes\":\"flaky\",\"recorded_at\":\"2026-11-01T12:00:00.000Z\","
                + "\"actor\":\"s-1\",\"role\":\"ops\"}");
    assertThat(terminal.json("task-detail", "A-1").path("evidence").path(0)).isEqualTo(row);
  }

  @Test
  void only_a_pass_satisfies_the_gate_and_a_later_failure_undoes_it() {
    assertThat(record("fail"))
        .isEqualTo(line(1, "fail", "not satisfied: 0 of 1 accepted row of evidence"));
    assertThat(record("pass")).isEqualTo(line(2, "pass", "satisfied"));
    assertThat(record("fail"))
        .isEqualTo(
            line(
                3,
                "fail",
                "not satisfied: 0 of 1 accepted row of evidence; a command that passed has failed"
                    + " since"));
  }

  private String record(String result) {
    return terminal.ok("record", "evidence", "A-1", "--command-text", "make", "--result", result);
  }

  private static String line(int id, String result, String standing) {
    return "Recorded evidence "
        + id
        + " for A-1: "
        + result
        + "\n  gate evidence "
        + standing
        + "\n";
  }

  @Test
  void the_gates_of_a_profile_are_answered_too() {
    write(".fairway/config.toml", HARBOUR + PROFILE);
    terminal.ok("update", "A-1", "--kind", "bug");
    JsonNode gate = report("--as", "ops");
    assertThat(gate.path("gate").asText()).isEqualTo("guard");
    assertThat(gate.path("profile").asText()).isEqualTo("platform");
    assertThat(gate.path("mode").asText()).isEqualTo("advisory");
    assertThat(gate.path("lacks").toString())
        .isEqualTo("[\"evidence\",\"artifact\",\"owner_signoff\"]");
    assertThat(report("--artifact", "r.txt", "--as", "ops").path("lacks").toString())
        .isEqualTo("[\"owner_signoff\"]");
    JsonNode open = report("--artifact", "r.txt", "--as", "backend");
    assertThat(open.path("satisfied").asBoolean()).isTrue();
    JsonNode later =
        terminal.json("task-detail", "A-1", "--at", "2026-11-02T12:00:01Z").path("gates").path(3);
    assertThat(later.path("lacks").toString())
        .isEqualTo("[\"evidence\",\"artifact\",\"owner_signoff\",\"expired\"]");
    assertThat(terminal.ok("task-detail", "A-1", "--at", "2026-11-02T12:00:01Z"))
        .contains("guard     open       0 of 1 accepted report row of evidence; ");
  }

  private JsonNode report(String... more) {
    String[] args = new String[9 + more.length];
    String[] fixed = {
      "record",
      "evidence",
      "A-1",
      "--command-text",
      "scan",
      "--result",
      "pass",
      "--artifact-type",
      "report"
    };
    System.arraycopy(fixed, 0, args, 0, 9);
    System.arraycopy(more, 0, args, 9, more.length);
    return terminal.json(args).path("gates").path(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pass", "fail", "partial", "skipped", "blocked"})
  void every_result_is_accepted(String result) {
    assertThat(record(result)).contains("for A-1: " + result);
  }

  @Test
  void what_lacks_is_named() {
    terminal.fails(1, "record", "evidence", "A-1").saying("missing --command-text");
    terminal
        .fails(1, "record", "evidence", "A-1", "--command-text", "x")
        .saying("missing --result");
    terminal
        .fails(1, "record", "evidence", "A-1", "--command-text", "x", "--result", "PASS")
        .saying("--result does not know 'PASS'")
        .hinting("did you mean pass?");
    terminal
        .fails(1, "record", "evidence", "A-1", "--command-text", "x", "--result", "green")
        .hinting("one of: pass, fail, partial, skipped, blocked");
  }

  @Test
  void evidence_may_be_recorded_by_anybody_at_any_time() {
    terminal.ok("set-status", "A-1", "done", "--force", "--reason", "x");
    assertThat(record("pass")).startsWith("Recorded evidence 1");
  }
}
