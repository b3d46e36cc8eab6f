package dev.fairway.cli.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.SampleProject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParityArtifactTest extends CliTest {

  @Test
  void an_empty_project_has_an_artifact() {
    JsonNode artifact = terminal.json("parity", "artifact");
    List<String> keys = new ArrayList<>();
    artifact.fieldNames().forEachRemaining(keys::add);
    assertThat(keys)
        .containsExactly(
            "schema",
            "project",
            "generated_at",
            "import_summary",
            "gates",
            "gate_evaluations",
            "task_count",
            "tasks_by_status",
            "ready_count",
            "ready_by_role",
            "ready_sample",
            "route_samples",
            "regression_packs",
            "evidence_gap_count",
            "evidence_gaps",
            "health",
            "sessions",
            "worktrees",
            "coordinator");
    assertThat(artifact.path("import_summary")).isEmpty();
    assertThat(artifact.path("ready_by_role").toString())
        .isEqualTo("{\"backend\":0,\"ui\":0,\"ops\":0}");
    assertThat(artifact.path("regression_packs").toString())
        .isEqualTo("{\"ok\":true,\"pack_count\":0,\"issues\":[]}");
    assertThat(terminal.ok("parity", "artifact"))
        .startsWith("# Parity artifact: harbour\n\nGenerated 2026-11-01T12:00:00.000Z.\n")
        .contains(
            "\nNothing has been imported.\n", "\n0 tasks are ready.\n",
            "\nNo profile names a sample and none was asked for.\n", "\nNo catalog was named.\n",
            "\n## Evidence gaps\n\nNone.\n", "\nNothing is in trouble.\n");
  }

  @Test
  void everything_that_was_asked_for_is_in_it() {
    SampleProject.fill(terminal);
    terminal.ok("import", "queue.yaml");
    JsonNode artifact =
        terminal.json(
            "parity",
            "artifact",
            "--catalog",
            "packs.yaml",
            "--route",
            "web/a,x.tf",
            "--route",
            "none",
            "--limit",
            "1");
    assertThat(artifact.path("import_summary").path("source").asText()).isEqualTo("queue.yaml");
    assertThat(artifact.path("task_count").asInt()).isEqualTo(5);
    assertThat(artifact.path("ready_count").asInt()).isEqualTo(2);
    assertThat(artifact.path("ready_sample")).hasSize(1);
    assertThat(artifact.path("ready_sample").path(0).path("id").asText()).isEqualTo("A-1");
    assertThat(artifact.path("route_samples").findValuesAsText("path"))
        .containsExactly("web/a", "x.tf", "none");
    assertThat(artifact.path("regression_packs").path("catalog_path").asText())
        .isEqualTo("packs.yaml");
    assertThat(artifact.path("regression_packs").path("pack_count").asInt()).isEqualTo(1);
    assertThat(artifact.path("gate_evaluations").path(0).path("task_id").asText()).isEqualTo("A-3");
    assertThat(artifact.path("coordinator").path("active").findValuesAsText("id"))
        .containsExactly("A-3");
    assertThat(artifact.path("coordinator").path("actions").findValuesAsText("finding"))
        .containsExactly("stale_session", "stale_checkpoint");
    assertThat(artifact.path("sessions").path("stale").findValuesAsText("id"))
        .containsExactly("s-7");
    assertThat(artifact.path("worktrees").findValuesAsText("role"))
        .containsExactly("backend", "ui", "ops");
    assertThat(artifact.path("worktrees").findValuesAsText("registered")).containsOnly("false");
    assertThat(artifact.path("worktrees").path(0).has("ahead")).isFalse();
  }

  @Test
  void a_bad_catalog_is_reported_and_the_report_ends_well() {
    write("packs.yaml", "packs:\n  - id: a|b\n");
    JsonNode packs =
        terminal.json("parity", "artifact", "--catalog", "packs.yaml").path("regression_packs");
    assertThat(packs.path("ok").asBoolean()).isFalse();
    assertThat(packs.path("issues").path(0).path("line").asInt()).isPositive();
    assertThat(terminal.ok("parity", "artifact", "--catalog", "packs.yaml"))
        .contains("`packs.yaml`: 1 pack, not valid, ");
    terminal.fails(2, "parity", "artifact", "--catalog", "none.yaml").ofKind("io");
  }

  @Test
  void gaps_beyond_the_limit_are_counted() {
    for (int i = 0; i < 4; i++) {
      task("A-" + i, "ui");
      terminal.ok("set-status", "A-" + i, "done", "--force", "--reason", "x");
    }
    JsonNode artifact = terminal.json("parity", "artifact", "--gap-limit", "1");
    assertThat(artifact.path("evidence_gap_count").asInt()).isEqualTo(4);
    assertThat(artifact.path("evidence_gaps")).hasSize(1);
    assertThat(terminal.ok("parity", "artifact", "--gap-limit", "1"))
        .contains("\n4 in all.\n\n- A-0 (done), evidence: ", "\n- … and 3 more\n");
  }

  @Test
  void text_of_tasks_cannot_leave_its_cell() {
    task("A-1", "ui", "--priority", "1");
    terminal.ok("update", "A-1", "--title", "a | b <script> `c` [d](e)");
    assertThat(terminal.ok("parity", "artifact"))
        .contains("| A-1 | ui | 1 |  | a \\| b \\<script\\> \\`c\\` \\[d\\](e) |\n");
  }

  @Test
  void a_project_without_roles_has_no_lanes() {
    write(".fairway/config.toml", BARE);
    assertThat(terminal.ok("parity", "artifact")).contains("\nNo role is configured.\n");
    assertThat(terminal.json("parity", "artifact").path("worktrees").isArray()).isTrue();
  }
}
