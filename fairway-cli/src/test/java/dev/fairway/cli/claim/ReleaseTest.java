package dev.fairway.cli.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReleaseTest extends CliTest {

  private Terminal holder;
  private Terminal other;

  @BeforeEach
  void addTask() {
    holder = terminal.session("s-1").with("FAIRWAY_ROLE", "ui");
    other = terminal.session("s-2").with("FAIRWAY_ROLE", "ui");
    task("A-1", "ui");
    holder.ok("claim", "A-1");
  }

  @Test
  void the_holder_gives_a_task_back() {
    assertThat(holder.ok("release", "A-1")).isEqualTo("Released A-1, it is todo again\n");
    JsonNode task = terminal.json("task-detail", "A-1").path("task");
    assertThat(task.path("ready").asBoolean()).isTrue();
    assertThat(task.has("claimant")).isFalse();
    assertThat(task.has("owner")).isFalse();
    other.ok("claim", "A-1");
  }

  @Test
  void anybody_else_needs_force_and_a_reason() {
    other
        .fails(4, "release", "A-1")
        .ofKind("not_holder")
        .saying("task A-1 is held by s-1 (ui)")
        .hinting("'fairway release A-1 --force --reason ‹why›'");
    other.fails(4, "release", "A-1", "--force").ofKind("reason_required");
    other.fails(4, "release", "A-1", "--reason", "x").ofKind("not_holder");
    JsonNode task = other.json("release", "A-1", "--force", "--reason", "gone").path("task");
    assertThat(task.path("status").asText()).isEqualTo("todo");
    JsonNode row = terminal.json("task-detail", "A-1").path("history").path(2);
    assertThat(row.path("forced").asBoolean()).isTrue();
    assertThat(row.path("reason").asText()).isEqualTo("gone");
    assertThat(row.path("detail").asText()).isEqualTo("held by s-1");
  }

  @Test
  void the_transitions_have_no_say() {
    write(
        ".fairway/config.toml",
        HARBOUR
            + "[states]\nallowed = [\"todo\", \"in_progress\", \"blocked\", \"done\"]\n"
            + "terminal = [\"done\"]\ntransitions = [[\"todo\", \"in_progress\"]]\n");
    holder.ok("release", "A-1");
  }

  @Test
  void what_nobody_holds_cannot_be_given_back() {
    holder.ok("release", "A-1");
    holder.fails(4, "release", "A-1").ofKind("not_claimed").saying("nobody holds task A-1");
    terminal.ok("set-status", "A-1", "blocked", "--reason", "storm");
    holder.fails(4, "release", "A-1").saying("it is blocked");
  }

  @Test
  void an_active_task_without_a_holder_is_given_back_by_its_role() {
    write("q.yaml", "tasks:\n  - {id: Q-1, title: T, role: ops, status: in_progress}\n");
    terminal.ok("import", "q.yaml", "--state-once");
    holder
        .fails(4, "release", "Q-1")
        .ofKind("not_holder")
        .saying("task Q-1 is active, but not for you");
    terminal.ok("release", "Q-1", "--as", "ops");
    write(
        "q.yaml",
        "tasks:\n  - {id: Q-2, title: T, role: ops, status: in_progress, owner: Codex}\n");
    terminal.ok("import", "q.yaml", "--state-once");
    holder.fails(4, "release", "Q-2").saying("task Q-2 is active for Codex, but not for you");
  }
}
