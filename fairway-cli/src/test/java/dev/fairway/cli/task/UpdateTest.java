package dev.fairway.cli.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpdateTest extends CliTest {

  @BeforeEach
  void addTasks() {
    write(".fairway/config.toml", HARBOUR + "[[workstream_profiles]]\nname = \"core\"\n");
    task("EPIC", "ops", "--kind", "epic");
    task("A-1", "backend", FullTask.options("--dependencies EPIC", "--profile core"));
  }

  @Test
  void only_what_is_named_changes() {
    JsonNode answer = terminal.json("update", "A-1", "--title", "New", "--tag", "y,z");
    assertThat(answer.path("changed").toString()).isEqualTo("[\"title\",\"tags\"]");
    JsonNode task = answer.path("task");
    assertThat(task.path("title").asText()).isEqualTo("New");
    assertThat(task.path("tags").toString()).isEqualTo("[\"y\",\"z\"]");
    assertThat(task.path("priority").asInt()).isEqualTo(3);
    assertThat(task.path("parent_id").asText()).isEqualTo("EPIC");
  }

  @Test
  void an_empty_value_clears() {
    JsonNode task =
        terminal
            .json(FullTask.cleared(List.of("update", "A-1"), "--dependencies", "--profile"))
            .path("task");
    assertThat(task.toString())
        .isEqualTo(
            "{\"id\":\"A-1\",\"title\":\"Title of A-1\",\"role\":\"backend\",\"kind\":\"task\","
                + "\"status\":\"todo\",\"ready\":true,\"review_status\":\"none\",\"reviewers\":[],"
                + "\"dependencies\":[],\"acceptance_checks\":[],\"source_paths\":[],"
                + "\"target_paths\":[],\"review_domains\":[],\"tags\":[],\"extra\":{},"
                + "\"created_at\":\"2026-11-01T12:00:00.000Z\","
                + "\"updated_at\":\"2026-11-01T12:00:00.000Z\"}");
  }

  @Test
  void the_same_again_changes_nothing_and_leaves_no_trace() {
    assertThat(terminal.ok("update", "A-1", "--priority", "3"))
        .isEqualTo("A-1 is like that already\n");
    assertThat(terminal.at("2027-01-01T00:00:00Z").json("update", "A-1").path("changed")).isEmpty();
    JsonNode detail = terminal.json("task-detail", "A-1");
    assertThat(detail.path("history")).hasSize(1);
    assertThat(detail.path("task").path("updated_at").asText()).startsWith("2026-11-01");
  }

  @Test
  void a_change_leaves_an_audit_row_of_its_actor() {
    assertThat(terminal.session("s-1").ok("update", "A-1", "--kind", "bug", "--as", "ui"))
        .isEqualTo("Updated A-1: kind\n");
    JsonNode row = terminal.json("task-detail", "A-1").path("history").path(1);
    assertThat(row.path("action").asText()).isEqualTo("updated");
    assertThat(row.path("actor").asText()).isEqualTo("s-1");
    assertThat(row.path("role").asText()).isEqualTo("ui");
    assertThat(row.path("detail").asText()).isEqualTo("kind");
  }

  @Test
  void nobody_loses_a_task_to_an_update() {
    terminal.ok("update", "A-1", "--dependencies", "");
    terminal.session("s-1").ok("claim", "A-1", "--as", "backend");
    JsonNode task = terminal.session("s-2").json("update", "A-1", "--role", "ui").path("task");
    assertThat(task.path("claimant").asText()).isEqualTo("s-1");
    assertThat(task.path("owner").asText()).isEqualTo("backend");
    assertThat(task.path("status").asText()).isEqualTo("in_progress");
  }

  @Test
  void cycles_are_refused_and_shown() {
    task("A-2", "ui", "--dependencies", "A-1");
    terminal
        .fails(1, "update", "EPIC", "--parent", "A-1")
        .ofKind("validation")
        .saying("parent cycle EPIC → A-1 → EPIC");
    terminal
        .fails(1, "update", "EPIC", "--dependencies", "A-2")
        .saying("dependency cycle EPIC → A-2 → A-1 → EPIC");
  }
}
