package dev.fairway.cli.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.Stores;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.domain.watcher.WatcherResult;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.testing.Samples;
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
            "watchers",
            "blocks",
            "blocked_by",
            "breadcrumb");
    for (String list :
        List.of("evidence", "handoffs", "reviews", "sessions", "checkpoints", "watchers")) {
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

  /** Times in the samples are on the day on which the terminal lives. */
  private void atWork() {
    task("A-1", "ui");
    try (Store store = Stores.ofThisRun().open(folder)) {
      store.write(
          session -> {
            session.put(Samples.session("s-1", "A-1"));
            Session over = Samples.stale(Samples.session("s-2", "A-1"));
            session.put(
                Samples.ended(over, new SessionEnd(Samples.LATER, Samples.PERSON, "all done", 3)));
            session.add(Samples.checkpoint("A-1", CheckpointState.ACTIVE));
            session.add(Samples.bareCheckpoint("A-1", CheckpointState.AWAITING_INPUT));
            session.add(Samples.watcher("w-1", "A-1"));
            Watcher done = Samples.watcher("w-2", "A-1");
            session.add(done.finished(Samples.finish(WatcherResult.FAIL, null)));
            return null;
          });
    }
  }

  @Test
  void who_is_at_work_is_shown() {
    atWork();
    assertThat(terminal.ok("task-detail", "A-1"))
        .contains(
            """

            Checkpoints
              2026-11-01T12:00:00.123Z  active          until 2026-11-30  ops/watch  half way
              2026-11-01T12:34:56.789Z  awaiting_input

            Sessions
              2026-11-01T12:00:00.123Z  live   s-1  A-backend
              2026-11-01T12:00:00.123Z  ended  s-2  A-backend  all done

            Watchers
              2026-11-01T12:00:00.123Z  open  w-1  ops/watch  the rollout
              2026-11-01T12:00:00.123Z  fail  w-2  ops/watch  the rollout

            History
            """);
  }

  @Test
  void who_is_at_work_has_keys_of_its_own() {
    atWork();
    JsonNode detail = terminal.json("task-detail", "A-1");
    JsonNode session = detail.path("sessions").path(1);
    assertThat(keys(session)).startsWith("id", "role", "status");
    assertThat(session.path("status").asText()).isEqualTo("ended");
    assertThat(session.path("exit_code").asInt()).isEqualTo(3);
    assertThat(session.path("task_id").asText()).isEqualTo("A-1");
    assertThat(session.path("host").asText()).isEqualTo("quay-7");
    assertThat(session.path("heartbeat_at").asText()).isEqualTo("2026-11-01T12:34:56.789Z");
    JsonNode checkpoint = detail.path("checkpoints").path(0);
    assertThat(checkpoint.path("state").asText()).isEqualTo("active");
    assertThat(checkpoint.path("target_close_by").asText()).isEqualTo("2026-11-30");
    assertThat(detail.path("checkpoints")).hasSize(2);
    JsonNode watcher = detail.path("watchers").path(1);
    assertThat(watcher.path("result").asText()).isEqualTo("fail");
    assertThat(watcher.path("duration_seconds").asLong()).isEqualTo(61);
  }
}
