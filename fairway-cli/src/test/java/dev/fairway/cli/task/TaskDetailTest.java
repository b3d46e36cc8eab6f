package dev.fairway.cli.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskDetailTest extends CliTest {

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void lists_are_there_even_when_they_are_empty() {
    task("A-1", "ui");
    JsonNode detail = terminal.json("task-detail", "A-1");
    assertThat(keys(detail))
        .containsExactly(
            "schema",
            "task",
            "history",
            "evidence",
            "handoffs",
            "reviews",
            "pending_reviewers",
            "missing_review_domains",
            "gates",
            "sessions",
            "checkpoints",
            "blocks",
            "blocked_by",
            "breadcrumb");
    for (String list : List.of("evidence", "handoffs", "reviews", "sessions", "checkpoints")) {
      assertThat(detail.path(list).isArray()).isTrue();
      assertThat(detail.path(list)).isEmpty();
    }
    assertThat(detail.path("gates")).hasSize(3);
  }

  @Test
  void neighbours_are_named() {
    task("TOP", "ui", "--kind", "epic");
    task("MID", "ui", "--parent", "TOP");
    task("A-1", "ui", "--parent", "MID");
    task("A-2", "ui", "--dependencies", "A-1,TOP", "--parent", "MID");
    terminal.ok("set-status", "TOP", "blocked", "--reason", "x");
    JsonNode detail = terminal.json("task-detail", "A-2");
    assertThat(detail.path("breadcrumb").toString()).isEqualTo("[\"TOP\",\"MID\"]");
    assertThat(detail.path("blocked_by").toString()).isEqualTo("[\"A-1\",\"TOP\"]");
    assertThat(terminal.json("task-detail", "A-1").path("blocks").toString())
        .isEqualTo("[\"A-2\"]");
    assertThat(terminal.ok("task-detail", "A-2"))
        .contains("\nin:             TOP › MID\n")
        .contains("\nwaits for:      A-1 (todo), TOP (blocked)\n");
    assertThat(terminal.ok("task-detail", "A-1")).contains("\nblocks:         A-2\n");
  }

  @Test
  void a_claim_is_shown_with_its_lease_and_whether_that_has_run_out() {
    task("A-1", "ui");
    terminal.session("s-1").ok("claim", "A-1", "--as", "ui", "--lease", "1h");
    String until = "2026-11-01T12:00:00.000Z, lease until 2026-11-01T13:00:00.000Z";
    assertThat(terminal.ok("task-detail", "A-1"))
        .contains("\nstatus:         in_progress, owner ui, held by s-1\n")
        .contains("\nclaimed:        since " + until + "\n");
    assertThat(terminal.ok("task-detail", "A-1", "--at", "2026-11-01T13:00:01Z"))
        .contains("\nclaimed:        since " + until + ", expired\n");
  }

  @Test
  void an_empty_line_of_the_notes_is_empty() {
    task("A-1", "ui", "--notes", "one\n\n  two\n");
    assertThat(terminal.ok("task-detail", "A-1")).contains("\nNotes\n  one\n\n    two\n\nGates\n");
  }

  @Test
  void what_happened_is_told_in_order() {
    task("A-1", "ui", "--review-domains", "law");
    var ui = terminal.session("s-1");
    ui.at("2026-11-01T13:00:00Z").ok("claim", "A-1", "--as", "ui", "--lease", "2h");
    ui.at("2026-11-01T14:00:00Z")
        .ok("set-status", "A-1", "done", "--force", "--reason", "no time", "--commit", "abc");
    String text = terminal.ok("task-detail", "A-1");
    assertThat(text)
        .contains("\nstatus:         done, owner ui\n")
        .contains("\ncommit:         abc\n")
        .contains("\ncompleted:      2026-11-01T14:00:00.000Z\n")
        .contains("\nreview:         none, domains law, missing law\n")
        .contains(
            "  2026-11-01T13:00:00.000Z  claimed                  todo → in_progress  s-1\n"
                + "  2026-11-01T14:00:00.000Z  status_changed (forced)  in_progress → done  s-1"
                + "        no time\n");
    JsonNode row = terminal.json("task-detail", "A-1").path("history").path(2);
    assertThat(row.path("forced").asBoolean()).isTrue();
    assertThat(row.path("detail").asText()).isEqualTo("commit abc");
  }
}
