package dev.fairway.cli.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest extends CliTest {

  private Terminal first;
  private Terminal second;

  @BeforeEach
  void addTasks() {
    first = terminal.session("s-1").with("FAIRWAY_ROLE", "backend");
    second = terminal.session("s-2").with("FAIRWAY_ROLE", "backend");
    task("A-1", "backend", "--priority", "1");
    task("A-2", "backend", "--dependencies", "A-1");
    task("U-1", "ui");
  }

  @Test
  void a_claim_names_owner_claimant_and_branch() {
    JsonNode answer = first.json("claim", "A-1");
    assertThat(answer.path("changed").asBoolean()).isTrue();
    JsonNode task = answer.path("task");
    assertThat(task.path("status").asText()).isEqualTo("in_progress");
    assertThat(task.path("owner").asText()).isEqualTo("backend");
    assertThat(task.path("claimant").asText()).isEqualTo("s-1");
    assertThat(task.path("claimed_at").asText()).isEqualTo("2026-11-01T12:00:00.000Z");
    assertThat(task.path("branch").asText()).isEqualTo("agent/backend");
    assertThat(task.has("lease_until")).isFalse();
    assertThat(task.path("ready").asBoolean()).isFalse();
  }

  @Test
  void the_text_confirms_it() {
    assertThat(first.ok("claim", "A-1", "--lease", "90m"))
        .isEqualTo(
            "Claimed A-1 Title of A-1\n"
                + "  as backend on branch agent/backend, lease until 2026-11-01T13:30:00.000Z\n");
    assertThat(first.ok("claim", "A-1")).startsWith("Already yours: A-1 Title of A-1\n");
  }

  @Test
  void the_same_session_claims_twice_without_a_change() {
    first.ok("claim", "A-1");
    JsonNode again = first.at("2026-11-01T13:00:00Z").json("claim", "A-1");
    assertThat(again.path("changed").asBoolean()).isFalse();
    assertThat(again.path("task").path("claimed_at").asText())
        .isEqualTo("2026-11-01T12:00:00.000Z");
    assertThat(terminal.json("task-detail", "A-1").path("history")).hasSize(2);
  }

  @Test
  void another_session_loses_and_learns_who_holds_it() {
    first.ok("claim", "A-1");
    second
        .fails(4, "claim", "A-1")
        .ofKind("already_claimed")
        .saying("task A-1 is held by s-1 (backend) since 2026-11-01T12:00:00.000Z")
        .hinting("'fairway release A-1' as s-1");
    assertThat(terminal.json("task-detail", "A-1").path("task").path("claimant").asText())
        .isEqualTo("s-1");
  }

  @Test
  void without_a_session_a_second_claim_is_refused_even_to_oneself() {
    terminal.ok("claim", "A-1", "--as", "backend");
    terminal
        .fails(4, "claim", "A-1", "--as", "backend")
        .ofKind("already_claimed")
        .saying("held by mira@quay");
  }

  @Test
  void open_dependencies_keep_a_task_back() {
    first
        .fails(4, "claim", "A-2")
        .ofKind("open_dependencies")
        .saying("task A-2 waits for A-1 (todo)")
        .hinting("--force --reason");
    first.fails(4, "claim", "A-2", "--force").ofKind("reason_required");
    first.fails(4, "claim", "A-2", "--force", "--reason", " ").ofKind("reason_required");
    first.ok("claim", "A-2", "--force", "--reason", "cannot wait");
    JsonNode row = terminal.json("task-detail", "A-2").path("history").path(1);
    assertThat(row.path("forced").asBoolean()).isTrue();
    assertThat(row.path("reason").asText()).isEqualTo("cannot wait");
  }

  @Test
  void another_roles_task_takes_force_and_a_reason() {
    first
        .fails(4, "claim", "U-1")
        .ofKind("wrong_role")
        .saying("task U-1 is for ui, not for backend")
        .hinting("--as ui");
    JsonNode task = first.json("claim", "U-1", "--force", "--reason", "ui is away").path("task");
    assertThat(task.path("owner").asText()).isEqualTo("backend");
  }

  @Test
  void force_never_takes_it_from_a_holder() {
    first.ok("claim", "A-1");
    second.fails(4, "claim", "A-1", "--force", "--reason", "mine").ofKind("already_claimed");
  }

  @Test
  void a_claim_needs_a_role_where_there_are_roles() {
    for (String[] call :
        new String[][] {
          {"claim", "A-1"}, {"claim", "--next"}, {"set-status", "A-1", "in_progress"}
        }) {
      terminal
          .fails(1, call)
          .ofKind("validation")
          .saying("a claim needs a role")
          .hinting("roles: backend, ui, ops");
    }
    write(".fairway/config.toml", BARE);
    JsonNode task = terminal.json("claim", "A-1").path("task");
    assertThat(task.path("owner").asText()).isEqualTo("backend");
  }

  @Test
  void next_takes_the_most_urgent_task_that_nobody_holds() {
    task("A-3", "backend");
    assertThat(first.json("claim", "--next").path("task").path("id").asText()).isEqualTo("A-1");
    assertThat(first.json("claim", "--next").path("task").path("id").asText()).isEqualTo("A-3");
    second
        .fails(4, "claim", "--next")
        .ofKind("nothing_ready")
        .saying("nothing is ready for backend: 2 claimed, 1 waiting for a dependency")
        .hinting("'fairway ready'");
  }

  @Test
  void next_in_an_epic_stays_below_it() {
    task("EPIC", "backend", "--kind", "epic");
    task("E-1", "backend", "--parent", "EPIC", "--priority", "99");
    for (String[] call :
        new String[][] {{"claim", "--in", "EPIC"}, {"claim", "--next", "--in", "EPIC"}}) {
      JsonNode task = first.json(call).path("task");
      assertThat(task.path("id").asText()).isEqualTo("E-1");
      first.fails(4, call).saying("nothing is ready for backend in EPIC: 1 claimed");
      first.ok("release", "E-1");
    }
  }

  @Test
  void next_says_when_there_is_no_work_at_all() {
    terminal
        .fails(4, "claim", "--next", "--as", "ops")
        .saying("nothing is ready for ops: no task is open")
        .hinting("'fairway add' or 'fairway import' brings work");
  }

  @Test
  void a_container_is_claimed_by_name_only() {
    task("EPIC", "ops", "--kind", "epic");
    task("E-1", "ui", "--parent", "EPIC");
    Terminal ops = terminal.session("s-3").with("FAIRWAY_ROLE", "ops");
    ops.fails(4, "claim", "--next").saying("1 waiting for their children");
    assertThat(ops.json("claim", "EPIC").path("changed").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"claim", "claim A-1 --next", "claim A-1 --in U-1", "claim A-1 A-2"})
  void a_call_that_says_too_little_or_too_much_is_a_mistake(String line) {
    first.fails(1, line.split(" ")).ofKind("usage");
  }

  @Test
  void an_expired_lease_may_be_taken_over_with_a_reason() {
    first.ok("claim", "A-1", "--lease", "1h");
    Terminal later = second.at("2026-11-01T14:00:00Z");
    later
        .fails(4, "claim", "A-1")
        .ofKind("already_claimed")
        .saying("lease until 2026-11-01T13:00:00.000Z")
        .hinting("--take-over --reason");
    later.fails(4, "claim", "A-1", "--take-over").ofKind("reason_required");
    JsonNode task = later.json("claim", "A-1", "--take-over", "--reason", "gone").path("task");
    assertThat(task.path("claimant").asText()).isEqualTo("s-2");
    JsonNode row = terminal.json("task-detail", "A-1").path("history").path(2);
    assertThat(row.path("action").asText()).isEqualTo("taken_over");
    assertThat(row.path("detail").asText()).isEqualTo("taken over from s-1");
    assertThat(row.path("actor").asText()).isEqualTo("s-2");
    terminal
        .fails(4, "claim", "U-1", "--as", "ui", "--take-over", "--reason", "x")
        .ofKind("not_claimed")
        .saying("nobody holds task U-1, it is todo");
  }

  @Test
  void the_lease_of_the_project_holds_unless_another_is_given() {
    write(".fairway/config.toml", HARBOUR + "[claims]\nlease = \"4h\"\n");
    assertThat(first.json("claim", "A-1").path("task").path("lease_until").asText())
        .isEqualTo("2026-11-01T16:00:00.000Z");
    first.ok("release", "A-1");
    assertThat(
            first.json("claim", "A-1", "--lease", "30s").path("task").path("lease_until").asText())
        .isEqualTo("2026-11-01T12:00:30.000Z");
  }

  @Test
  void a_finished_task_is_not_claimed() {
    first.ok("set-status", "A-1", "done", "--force", "--reason", "x");
    first
        .fails(4, "claim", "A-1")
        .ofKind("terminal_state")
        .saying("task A-1 is done, which is final")
        .hinting("--reopen");
  }
}
