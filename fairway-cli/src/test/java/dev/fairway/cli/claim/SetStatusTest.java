package dev.fairway.cli.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetStatusTest extends CliTest {

  private Terminal holder;

  @BeforeEach
  void addTasks() {
    holder = terminal.session("s-1").with("FAIRWAY_ROLE", "ui");
    task("EPIC", "ops", "--kind", "epic");
    task("A-1", "ui", "--parent", "EPIC");
    task("A-2", "ui", "--dependencies", "A-1", "--parent", "EPIC");
    task("A-3", "ui", "--dependencies", "A-1,A-2");
  }

  private void pass(String id) {
    terminal.ok("record", "evidence", id, "--command-text", "make", "--result", "pass");
  }

  @Test
  void a_move_is_told_with_where_it_came_from() {
    JsonNode answer = holder.json("set-status", "A-1", "blocked", "--reason", "storm");
    assertThat(answer.path("from").asText()).isEqualTo("todo");
    assertThat(answer.path("to").asText()).isEqualTo("blocked");
    assertThat(answer.path("unblocked").isArray()).isTrue();
    assertThat(answer.has("parent")).isFalse();
    assertThat(holder.ok("set-status", "A-1", "todo")).isEqualTo("A-1: blocked → todo\n");
    assertThat(holder.ok("set-status", "A-1", "todo")).isEqualTo("A-1 is todo\n");
    assertThat(terminal.json("task-detail", "A-1").path("history")).hasSize(3);
  }

  @Test
  void finishing_tells_what_it_unblocked_and_how_far_the_parent_is() {
    pass("A-1");
    assertThat(holder.ok("set-status", "A-1", "done", "--commit", "4f2a9c1"))
        .isEqualTo("A-1: todo → done\n  unblocked: A-2\n  EPIC: 1 of 2 finished\n");
    pass("A-2");
    JsonNode answer = holder.json("set-status", "A-2", "done");
    assertThat(answer.path("unblocked").toString()).isEqualTo("[\"A-3\"]");
    assertThat(answer.path("parent").toString())
        .isEqualTo("{\"id\":\"EPIC\",\"finished\":2,\"children\":2}");
    JsonNode task = terminal.json("task-detail", "A-1").path("task");
    assertThat(task.path("commit").asText()).isEqualTo("4f2a9c1");
    assertThat(task.path("completed_at").asText()).isEqualTo("2026-11-01T12:00:00.000Z");
  }

  @Test
  void evidence_comes_before_done() {
    holder
        .fails(4, "set-status", "A-1", "done")
        .ofKind("gate_not_met")
        .saying("gate not met: evidence (0 of 1 accepted row of evidence)")
        .hinting("'fairway record evidence A-1 --command-text ‹command› --result pass'");
    terminal.ok("record", "evidence", "A-1", "--command-text", "make", "--result", "fail");
    holder.fails(4, "set-status", "A-1", "done").ofKind("gate_not_met");
    pass("A-1");
    terminal.ok("record", "evidence", "A-1", "--command-text", "make", "--result", "fail");
    holder.fails(4, "set-status", "A-1", "done").saying("a command that passed has failed since");
    pass("A-1");
    holder.ok("set-status", "A-1", "done");
  }

  @Test
  void force_overrides_a_gate_with_a_reason() {
    holder.fails(4, "set-status", "A-1", "done", "--force").ofKind("reason_required");
    holder.ok("set-status", "A-1", "done", "--force", "--reason", "no time");
    assertThat(
            terminal.json("task-detail", "A-1").path("history").path(1).path("forced").asBoolean())
        .isTrue();
  }

  @Test
  void a_project_may_allow_force_without_a_reason() {
    write(
        ".fairway/config.toml",
        HARBOUR.replace("[gates]", "[gates]\nallow_force_without_reason = true"));
    holder.ok("set-status", "A-1", "done", "--force");
    holder.ok("claim", "A-3", "--force");
  }

  @Test
  void blocked_needs_a_reason_unless_the_project_says_otherwise() {
    holder
        .fails(4, "set-status", "A-1", "blocked")
        .ofKind("reason_required")
        .saying("task A-1 cannot be blocked without a reason")
        .hinting("--reason");
    holder.fails(4, "set-status", "A-1", "blocked", "--reason", "").ofKind("reason_required");
    write(
        ".fairway/config.toml",
        HARBOUR.replace("[gates]", "[gates]\nrequire_blocked_reason = false"));
    holder.ok("set-status", "A-1", "blocked");
  }

  @Test
  void an_unknown_state_is_a_mistake_and_not_a_refusal() {
    holder
        .fails(1, "set-status", "A-1", "doen")
        .ofKind("validation")
        .saying("unknown status 'doen'")
        .hinting("did you mean done?");
    holder.fails(1, "set-status", "A-1", "").hinting("states: todo, in_progress, blocked, done");
    holder.fails(1, "set-status", "A-1").ofKind("usage").saying("missing STATE");
  }

  @Test
  void the_active_state_is_a_claim() {
    holder.fails(4, "set-status", "A-2", "in_progress").ofKind("open_dependencies");
    terminal.fails(4, "set-status", "A-1", "in_progress", "--as", "ops").ofKind("wrong_role");
    JsonNode answer = holder.json("set-status", "A-1", "in_progress");
    assertThat(answer.path("task").path("claimant").asText()).isEqualTo("s-1");
    assertThat(holder.ok("set-status", "A-1", "in_progress")).isEqualTo("A-1 is in_progress\n");
    terminal
        .session("s-2")
        .fails(4, "set-status", "A-1", "in_progress", "--as", "ui")
        .ofKind("already_claimed");
  }

  @Test
  void what_another_session_holds_is_not_moved() {
    holder.ok("claim", "A-1");
    Terminal other = terminal.session("s-2").with("FAIRWAY_ROLE", "ui");
    other.fails(4, "set-status", "A-1", "blocked", "--reason", "x").ofKind("already_claimed");
    other
        .fails(4, "set-status", "A-1", "todo", "--force", "--reason", "x")
        .ofKind("already_claimed");
    holder.ok("set-status", "A-1", "blocked", "--reason", "storm");
    JsonNode task = terminal.json("task-detail", "A-1").path("task");
    assertThat(task.has("claimant")).isFalse();
    assertThat(task.path("owner").asText()).isEqualTo("ui");
    other.ok("set-status", "A-1", "todo");
  }

  @Test
  void a_final_state_is_left_on_purpose_only() {
    holder.ok("set-status", "A-1", "done", "--force", "--reason", "x", "--commit", "abc");
    holder
        .fails(4, "set-status", "A-1", "todo")
        .ofKind("terminal_state")
        .hinting("'fairway set-status A-1 ‹state› --reopen'");
    holder.fails(4, "set-status", "A-1", "in_progress").ofKind("terminal_state");
    JsonNode task = holder.json("set-status", "A-1", "todo", "--reopen").path("task");
    assertThat(task.has("completed_at")).isFalse();
    assertThat(task.has("commit")).isFalse();
    assertThat(task.has("owner")).isFalse();
    assertThat(task.path("ready").asBoolean()).isTrue();
  }

  @Test
  void the_transitions_of_the_project_hold() {
    write(
        ".fairway/config.toml",
        HARBOUR
            + "[states]\nallowed = [\"todo\", \"in_progress\", \"blocked\", \"review\", \"done\"]\n"
            + "terminal = [\"done\"]\n"
            + "transitions = [[\"todo\", \"in_progress\"], [\"in_progress\", \"review\"],"
            + " [\"review\", \"done\"], [\"*\", \"blocked\"]]\n");
    holder
        .fails(4, "set-status", "A-1", "review")
        .ofKind("transition_not_allowed")
        .saying("task A-1 cannot go from todo to review")
        .hinting("from todo it can go to: in_progress, blocked");
    holder.ok("claim", "A-1");
    holder.ok("set-status", "A-1", "review");
    holder.ok("set-status", "A-1", "blocked", "--reason", "storm");
    holder.fails(4, "set-status", "A-1", "todo").hinting("no state can be reached from blocked");
    holder.ok("set-status", "A-1", "todo", "--force", "--reason", "calm again");
  }

  @Test
  void approval_comes_before_done_where_the_project_says_so() {
    write(
        ".fairway/config.toml",
        HARBOUR.replace("[gates]", "[gates]\nrequire_review_before_done = true"));
    terminal.ok("update", "A-1", "--review-domains", "law,safety");
    pass("A-1");
    holder
        .fails(4, "set-status", "A-1", "done")
        .saying("review (no approval for law, safety)")
        .hinting("record review A-1 --reviewer ‹role› --verdict approve --domain law");
    String[] approve = {
      "record", "review", "A-1", "--reviewer", "ops", "--verdict", "approve", "--domain", ""
    };
    for (String domain : new String[] {"law", "safety"}) {
      approve[8] = domain;
      terminal.ok(approve);
    }
    terminal.ok(
        "record", "review", "A-1", "--reviewer", "ops", "--verdict", "changes", "--domain", "law");
    holder.fails(4, "set-status", "A-1", "done").saying("a reviewer objects");
    approve[8] = "law";
    terminal.ok(approve);
    holder.ok("set-status", "A-1", "done");
  }
}
