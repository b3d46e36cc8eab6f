package dev.fairway.cli.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddTest extends CliTest {

  @Test
  void a_task_is_what_its_options_say() {
    write(".fairway/config.toml", HARBOUR + "[[workstream_profiles]]\nname = \"core\"\n");
    task("EPIC", "ops", "--kind", "epic");
    JsonNode task =
        terminal
            .json(
                "add",
                "A-1",
                "--title",
                "Dredge",
                "--role",
                "backend",
                "--kind",
                "bug",
                "--parent",
                "EPIC",
                "--priority",
                "3",
                "--sequence",
                "0",
                "--notes",
                "mud",
                "--dependencies",
                "EPIC",
                "--acceptance",
                "deep, enough",
                "--acceptance",
                "dry",
                "--profile",
                "core",
                "--owning-domain",
                "water",
                "--owning-layer",
                "bed",
                "--source-paths",
                "a,b",
                "--source-paths",
                "c d",
                "--target-paths",
                "x",
                "--review-domains",
                "safety,law",
                "--tag",
                " one , two,,",
                "--risk-level",
                "high",
                "--migration-type",
                "none")
            .path("task");
    assertThat(task.toString())
        .isEqualTo(
            "{\"id\":\"A-1\",\"title\":\"Dredge\",\"role\":\"backend\",\"kind\":\"bug\","
                + "\"status\":\"todo\",\"ready\":false,\"priority\":3,\"sequence\":0,"
                + "\"parent_id\":\"EPIC\",\"review_status\":\"none\",\"reviewers\":[],"
                + "\"dependencies\":[\"EPIC\"],\"acceptance_checks\":[\"deep, enough\",\"dry\"],"
                + "\"notes\":\"mud\",\"profile\":\"core\",\"owning_domain\":\"water\","
                + "\"owning_layer\":\"bed\",\"source_paths\":[\"a\",\"b\",\"c d\"],"
                + "\"target_paths\":[\"x\"],\"review_domains\":[\"safety\",\"law\"],"
                + "\"tags\":[\"one\",\"two\"],\"risk_level\":\"high\",\"migration_type\":\"none\","
                + "\"extra\":{},\"created_at\":\"2026-11-01T12:00:00.000Z\","
                + "\"updated_at\":\"2026-11-01T12:00:00.000Z\"}");
    assertThat(terminal.json("task-detail", "A-1").path("task")).isEqualTo(task);
  }

  @Test
  void the_text_confirms_it() {
    assertThat(terminal.ok("add", "A-1", "--title", "Dredge it", "--role", "ui"))
        .isEqualTo("Added A-1 Dredge it\n");
  }

  @Test
  void the_role_is_the_callers_unless_it_is_named() {
    assertThat(terminal.json("add", "A-1", "--title", "T", "--as", "ui").path("task").path("role"))
        .hasToString("\"ui\"");
    assertThat(
            terminal
                .json("add", "A-2", "--title", "T", "--as", "ui", "--role", "ops")
                .path("task")
                .path("role"))
        .hasToString("\"ops\"");
    terminal
        .fails(1, "add", "A-3", "--title", "T")
        .ofKind("usage")
        .saying("missing --role")
        .hinting("--as ROLE");
  }

  @ParameterizedTest
  @CsvSource({
    "a-1, --kind task, task id 'a-1' does not match ^[A-Z][A-Z0-9-]*$",
    "'', --kind task, a task needs an id",
    "A-1, --kind story, unknown kind 'story'",
    "A-1, --role beckend, unknown role 'beckend'",
    "A-1, --parent B, unknown parent 'B'",
    "A-1, --parent A-1, task A-1 is its own parent",
    "A-1, --dependencies B, unknown dependency 'B'",
    "A-1, --dependencies A-1, task A-1 depends on itself",
    "A-1, '--dependencies EPIC,EPIC', dependency EPIC is listed twice",
    "A-1, --profile none, unknown profile 'none'",
    "EPIC, --kind task, task EPIC exists already"
  })
  void what_cannot_be_is_a_mistake(String id, String option, String message) {
    task("EPIC", "ops");
    String[] words = option.split(" ");
    terminal
        .fails(1, "add", id, "--title", "T", words[0], words[1], "--as", "ui")
        .ofKind("validation")
        .saying(message);
    assertThat(terminal.json("list").path("tasks")).hasSize(1);
  }

  @Test
  void several_mistakes_are_told_at_once() {
    var complaint =
        terminal
            .fails(1, "add", "a", "--title", "T", "--role", "u", "--kind", "b")
            .saying("3 problems");
    assertThat(complaint.details())
        .containsExactly(
            "id: task id 'a' does not match ^[A-Z][A-Z0-9-]*$",
            "role: unknown role 'u'; did you mean ui?",
            "kind: unknown kind 'b'; kinds: epic, task, bug");
    assertThat(terminal.run("add", "a", "--title", "T", "--role", "u", "--kind", "b").err())
        .startsWith("id: task id 'a' does not match ^[A-Z][A-Z0-9-]*$\nrole: unknown role 'u'");
  }

  @Test
  void a_project_without_roles_accepts_any() {
    write(".fairway/config.toml", BARE);
    terminal.ok("add", "A-1", "--title", "T", "--role", "anybody at all");
    terminal.ok("add", "A-2", "--title", "T", "--as", "somebody", "--kind", "whatever");
    terminal.fails(1, "add", "A-3", "--title", "T");
  }
}
