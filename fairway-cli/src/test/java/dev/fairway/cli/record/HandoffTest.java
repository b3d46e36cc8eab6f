package dev.fairway.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandoffTest extends CliTest {

  @BeforeEach
  void addTask() {
    task("A-1", "backend");
  }

  @Test
  void a_handoff_holds_what_was_given_and_who_gave_it() {
    JsonNode row =
        terminal
            .session("s-1")
            .json(
                "record",
                "handoff",
                "A-1",
                "--to",
                "ui",
                "--payload",
                "look",
                "--commit",
                "abc",
                "--changed-files",
                "a,b",
                "--changed-files",
                "c",
                "--commands",
                "make a, b",
                "--commands",
                "make c",
                "--results",
                "ok",
                "--risks",
                "r",
                "--blockers",
                "b1",
                "--blockers",
                "b2",
                "--next-step",
                "paint",
                "--as",
                "backend")
            .path("handoff");
    assertThat(row.toString())
        .isEqualTo(
            "{\"id\":1,\"task_id\":\"A-1\",\"from\":\"backend\",\"to\":\"ui\","
                + "\"payload\":\"look\",\"commit\":\"abc\",\"changed_files\":[\"a\",\"b\",\"c\"],"
                + "\"commands\":[\"make a, b\",\"make c\"],\"results\":\"ok\",\"risks\":[\"r\"],"
                + "\"blockers\":[\"b1\",\"b2\"],\"next_step\":\"paint\","
                + "\"recorded_at\":\"2026-11-01T12:00:00.000Z\",\"actor\":\"s-1\","
                + "\"acknowledged\":false}");
    assertThat(terminal.json("task-detail", "A-1").path("handoffs").path(0)).isEqualTo(row);
    assertThat(terminal.json("handoff", "list").path("handoffs").path(0)).isEqualTo(row);
  }

  @Test
  void the_text_gives_its_number() {
    assertThat(terminal.ok("record", "handoff", "A-1", "--to", "ui"))
        .isEqualTo("Handed on A-1 to ui (handoff 1)\n");
    assertThat(terminal.ok("handoff", "ack", "1"))
        .isEqualTo("Acknowledged A-1 to ui (handoff 1)\n");
  }

  @Test
  void an_acknowledged_handoff_is_off_the_list() {
    terminal.ok("record", "handoff", "A-1", "--to", "ui", "--payload", "one");
    terminal.ok("record", "handoff", "A-1", "--to", "ops", "--next-step", "two");
    assertThat(terminal.ok("handoff", "list"))
        .isEqualTo(
            "1  A-1  to ui   waiting  2026-11-01T12:00:00.000Z  one\n"
                + "2  A-1  to ops  waiting  2026-11-01T12:00:00.000Z  two\n");
    assertThat(terminal.json("handoff", "list", "--to", "ops").path("handoffs")).hasSize(1);
    JsonNode ack =
        terminal
            .session("s-2")
            .at("2026-11-01T13:00:00Z")
            .json("handoff", "ack", "1", "--as", "ui")
            .path("handoff");
    assertThat(ack.path("acknowledged").asBoolean()).isTrue();
    assertThat(ack.path("acknowledged_at").asText()).isEqualTo("2026-11-01T13:00:00.000Z");
    assertThat(ack.path("acknowledged_by").asText()).isEqualTo("s-2");
    assertThat(ack.path("acknowledged_role").asText()).isEqualTo("ui");
    assertThat(terminal.json("handoff", "list").path("handoffs")).hasSize(1);
    assertThat(terminal.ok("handoff", "list", "--all")).contains("1  A-1  to ui   acknowledged");
  }

  @Test
  void acknowledging_twice_changes_nothing() {
    terminal.ok("record", "handoff", "A-1", "--to", "ui");
    JsonNode once = terminal.json("handoff", "ack", "1");
    assertThat(terminal.session("s-9").at("2027-01-01T00:00:00Z").json("handoff", "ack", "1"))
        .isEqualTo(once);
    assertThat(terminal.json("task-detail", "A-1").path("history")).hasSize(3);
  }

  @Test
  void an_empty_list_says_so() {
    assertThat(terminal.ok("handoff", "list")).isEqualTo("No handoff waits.\n");
    assertThat(terminal.ok("handoff", "list", "--all")).isEqualTo("There is no handoff.\n");
    assertThat(terminal.json("handoff", "list").path("handoffs").isArray()).isTrue();
  }

  @Test
  void an_unknown_role_is_a_mistake() {
    terminal
        .fails(1, "record", "handoff", "A-1", "--to", "uii")
        .ofKind("validation")
        .saying("unknown role 'uii'")
        .hinting("did you mean ui?");
    terminal.fails(1, "handoff", "list", "--to", "uii").saying("unknown role 'uii'");
    terminal.fails(1, "record", "handoff", "A-1").saying("missing --to");
  }
}
