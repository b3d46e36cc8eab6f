package dev.fairway.cli.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpawnTest extends CliTest {

  private Terminal current;

  @BeforeEach
  void addTasks() {
    task("EPIC", "ops", "--kind", "epic");
    task("OTHER", "ops", "--kind", "epic");
    task("A-1", "backend", FullTask.options("--kind bug"));
    current = terminal.with("FAIRWAY_TASK_ID", "A-1");
  }

  @Test
  void inherits_what_describes_its_surroundings() {
    JsonNode answer = current.json("spawn", "--id", "A-2", "--title", "T");
    assertThat(answer.path("from_task").asText()).isEqualTo("A-1");
    assertThat(answer.path("task").toString())
        .isEqualTo(
            "{\"id\":\"A-2\",\"title\":\"T\",\"role\":\"backend\",\"kind\":\"task\","
                + "\"status\":\"todo\",\"ready\":true,\"priority\":3,\"parent_id\":\"EPIC\","
                + "\"review_status\":\"none\",\"reviewers\":[],\"dependencies\":[],"
                + "\"acceptance_checks\":[],\"owning_domain\":\"d\",\"owning_layer\":\"l\","
                + "\"source_paths\":[\"s\"],\"target_paths\":[\"t\"],\"review_domains\":[\"r\"],"
                + "\"tags\":[\"x\"],\"risk_level\":\"high\",\"extra\":{},"
                + "\"created_at\":\"2026-11-01T12:00:00.000Z\","
                + "\"updated_at\":\"2026-11-01T12:00:00.000Z\"}");
    JsonNode history = terminal.json("task-detail", "A-2").path("history");
    assertThat(history.path(0).path("detail").asText()).isEqualTo("spawned from A-1");
  }

  @Test
  void every_option_overrides() {
    JsonNode task =
        current
            .typing("typed")
            .json(
                "spawn",
                "--id",
                "A-2",
                "--title",
                "T",
                "--role",
                "ui",
                "--priority",
                "",
                "--tag",
                "y",
                "--review-domains",
                "",
                "--kind",
                "bug",
                "--notes",
                "-",
                "--dependencies",
                "A-1")
            .path("task");
    assertThat(task.path("role").asText()).isEqualTo("ui");
    assertThat(task.has("priority")).isFalse();
    assertThat(task.path("tags").toString()).isEqualTo("[\"y\"]");
    assertThat(task.path("review_domains")).isEmpty();
    assertThat(task.path("kind").asText()).isEqualTo("bug");
    assertThat(task.path("notes").asText()).isEqualTo("typed");
    assertThat(task.path("dependencies").toString()).isEqualTo("[\"A-1\"]");
  }

  @ParameterizedTest
  @CsvSource({
    "--sibling, EPIC",
    "--child, A-1",
    "--root, ''",
    "--parent OTHER, OTHER",
    "--force, EPIC"
  })
  void hangs_where_it_is_told(String option, String parent) {
    String[] words = ("spawn --id A-2 --title T -q " + option).split(" ");
    assertThat(current.json(words).path("task").path("parent_id").asText()).isEqualTo(parent);
  }

  @Test
  void the_current_task_is_the_option_before_the_variable() {
    JsonNode answer = current.json("spawn", "--id", "A-2", "--title", "T", "--from-task", "OTHER");
    assertThat(answer.path("from_task").asText()).isEqualTo("OTHER");
    terminal
        .fails(1, "spawn", "--id", "A-3", "--title", "T")
        .ofKind("usage")
        .saying("missing --from-task")
        .hinting("FAIRWAY_TASK_ID");
    terminal
        .with("FAIRWAY_TASK_ID", "A-9")
        .fails(3, "spawn", "--id", "A-3", "--title", "T")
        .saying("task A-9 not found");
  }

  @Test
  void a_child_of_a_leaf_is_made_with_a_warning() {
    String[] child = {"spawn", "--id", "A-2", "--title", "T", "--child"};
    var answered = current.run(child).exits(0);
    assertThat(answered.out()).isEqualTo("Spawned A-2 from A-1: T\n");
    assertThat(answered.err())
        .isEqualTo(
            "warning: A-1 is of a kind that usually has no children;"
                + " --sibling puts the task beside it\n");
    current.ok("spawn", "--id", "A-3", "--title", "T", "--child", "--force");
    current.ok("spawn", "--id", "A-4", "--title", "T", "--child", "--from-task", "EPIC");
    var json = current.run("--json", "spawn", "--id", "A-5", "--title", "T", "--child").exits(0);
    assertThat(json.json().path("task").path("parent_id").asText()).isEqualTo("A-1");
    assertThat(json.err()).startsWith("warning: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--child --root",
        "--sibling --child",
        "--parent EPIC --sibling",
        "--root --parent EPIC",
        "--child --sibling --root"
      })
  void two_places_are_a_mistake(String options) {
    current
        .fails(1, ("spawn --id A-2 --title T " + options).split(" "))
        .ofKind("usage")
        .saying("exclude each other");
  }

  @Test
  void what_cannot_be_is_a_mistake() {
    current.fails(1, "spawn", "--title", "T").saying("missing --id");
    current.fails(1, "spawn", "--id", "A-2").saying("missing --title");
    current.fails(1, "spawn", "--id", "A-1", "--title", "T").saying("task A-1 exists already");
    current.fails(1, "spawn", "--id", "a", "--title", "T").saying("task id 'a' does not match");
    current
        .fails(1, "spawn", "--id", "A-2", "--title", "T", "--parent", "NONE")
        .saying("unknown parent 'NONE'");
  }
}
