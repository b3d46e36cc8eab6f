package dev.fairway.cli.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointVerbsTest extends CliTest {

  @BeforeEach
  void addTask() {
    task("A-1", "backend");
  }

  @Test
  void a_checkpoint_is_active_unless_it_says_otherwise() {
    JsonNode row =
        terminal
            .session("s-1")
            .json(
                "checkpoint",
                "record",
                "A-1",
                "--summary",
                "a\nb",
                "--owner",
                "ops/watch",
                "--target-close-by",
                "2028-02-29",
                "--artifact",
                "plan.md",
                "--as",
                "ui")
            .path("checkpoint");
    assertThat(row.toString())
        .isEqualTo(
            "{\"id\":1,\"task_id\":\"A-1\",\"state\":\"active\",\"summary\":\"a\\nb\","
                + "\"owner\":\"ops/watch\",\"target_close_by\":\"2028-02-29\","
                + "\"artifact\":\"plan.md\",\"recorded_at\":\"2026-11-01T12:00:00.000Z\","
                + "\"actor\":\"s-1\",\"role\":\"ui\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"planned", "active", "awaiting_input", "review", "done", "parked", "abandoned"})
  void every_state_is_known(String state) {
    assertThat(terminal.ok("checkpoint", "record", "A-1", "--state", state))
        .isEqualTo("Recorded checkpoint 1 for A-1: " + state + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon",
        "2026-02-30",
        "2026-1-1",
        "01.11.2026",
        "2026-11-01T00:00:00Z",
        "+12026-11-01"
      })
  void what_is_no_day_is_a_mistake(String day) {
    terminal
        .fails(1, "checkpoint", "record", "A-1", "--target-close-by", day)
        .ofKind("usage")
        .saying("--target-close-by wants a day such as 2026-11-01, not '" + day + "'");
    terminal.fails(1, "checkpoint", "stale", "--before", day).saying("--before wants a day");
  }

  @Test
  void a_state_that_nobody_knows_is_a_mistake() {
    terminal
        .fails(1, "checkpoint", "record", "A-1", "--state", "blocked-ish")
        .saying("--state does not know 'blocked-ish'")
        .hinting("one of: planned, active, awaiting_input, review, done, parked, abandoned");
    terminal
        .fails(1, "checkpoint", "record", "A-1", "--state", "parkt")
        .hinting("did you mean parked?");
  }

  @Test
  void an_open_one_grows_stale_with_age_as_configured() {
    write(".fairway/config.toml", HARBOUR + "[coordinator]\ncheckpoint_stale_after = \"24h\"\n");
    terminal.ok("checkpoint", "record", "A-1");
    assertThat(terminal.ok("checkpoint", "stale", "--at", "2026-11-02T11:59:59Z"))
        .isEqualTo("No checkpoint is stale.\n");
    JsonNode stale = terminal.at("2026-11-02T12:00:00Z").json("checkpoint", "stale");
    assertThat(stale.path("checkpoints").path(0).path("stale_reason").asText())
        .isEqualTo("not renewed since 2026-11-01T12:00:00.000Z");
  }

  @Test
  void an_empty_list_says_why() {
    assertThat(terminal.ok("checkpoint", "status"))
        .isEqualTo("No checkpoint is open; --all shows the others.\n");
    assertThat(terminal.ok("checkpoint", "status", "--all"))
        .isEqualTo("There is no checkpoint; 'fairway checkpoint record ID' records one.\n");
    assertThat(terminal.json("checkpoint", "stale").path("checkpoints")).isEmpty();
  }
}
