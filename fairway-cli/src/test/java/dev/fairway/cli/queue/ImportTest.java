package dev.fairway.cli.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest extends CliTest {

  private static final String TEN_MISTAKES =
      """
      version: 1
      tasks:
        - {id: A-1, titel: Typo, title: T, role: ui}
        - {id: A-2, title: T, role: iu}
        - {id: a3, title: T, role: ui}
        - {id: A-4, title: T, role: ui, kind: story}
        - {id: A-5, title: T, role: ui, status: doen}
        - {id: A-6, title: T, role: ui, priority: high}
        - {id: A-7, title: T, role: ui, depends_on: [A-77]}
        - {id: A-1, title: Twice, role: ui}
        - {id: A-8, title: T, role: ui, depends_on: [A-8]}
        - {id: A-9, title: T, role: ui, parent_id: A-10}
        - {id: A-10, title: T, role: ui, parent_id: A-9}
        - {id: A-11, role: ui}
      """;

  private List<JsonNode> tasks() {
    JsonNode tasks = terminal.json("list").path("tasks");
    return tasks.findParents("created_at");
  }

  @Test
  void every_mistake_is_told_with_its_line_and_nothing_is_written() {
    write("q.yaml", TEN_MISTAKES);
    String before = terminal.ok("db", "export");
    for (String[] call :
        new String[][] {
          {"import", "q.yaml"},
          {"import", "q.yaml", "--state-once"},
          {"import", "q.yaml", "--dry-run"}
        }) {
      var complaint =
          terminal
              .fails(1, call)
              .ofKind("validation")
              .saying("q.yaml has 11 problems; nothing was imported");
      assertThat(complaint.details())
          .extracting(line -> line.replaceAll("^q.yaml:(\\d+):\\d+: ([^:]*): .*", "$1 $2"))
          .containsExactly(
              "3 A-1.titel",
              "4 A-2.role",
              "5 a3.id",
              "6 A-4.kind",
              "7 A-5.status",
              "8 A-6.priority",
              "9 A-7.depends_on",
              "10 A-1.id",
              "11 A-8.depends_on",
              "13 A-10.parent_id",
              "14 A-11.title");
      assertThat(complaint.details().get(1)).contains("did you mean ui?");
    }
    assertThat(terminal.ok("db", "export")).isEqualTo(before);
  }

  @Test
  void in_text_each_problem_is_a_line_before_the_error() {
    write("q.yaml", TEN_MISTAKES);
    var answered = terminal.run("import", "q.yaml").exits(1);
    assertThat(answered.out()).isEmpty();
    List<String> lines = answered.err().lines().toList();
    assertThat(lines).hasSize(13);
    assertThat(lines.get(1))
        .isEqualTo("q.yaml:4:31: A-2.role: unknown role 'iu'; did you mean ui?");
    assertThat(lines.get(11)).startsWith("error: q.yaml has 11 problems");
    assertThat(lines.get(12)).startsWith("hint: mend the file");
  }

  @Test
  void a_queue_is_imported_once_and_then_kept_in_step() {
    write(
        "q.yaml",
        """
        - {id: A-2, title: Two, role: ui, depends_on: [A-1], parent_id: E}
        - {id: A-1, title: One, role: ui, status: done, owner: Codex, commit_sha: abc,
           completed_at: 2026-10-01T10:00:00+02:00, branch: old}
        - {id: E, title: Epic, role: ops, kind: epic, status: in_progress}
        """);
    JsonNode first = terminal.json("import", "q.yaml");
    assertThat(first.path("created").toString()).isEqualTo("[\"A-1\",\"A-2\",\"E\"]");
    assertThat(first.path("seeded").asInt()).isZero();
    assertThat(first.path("source").asText()).isEqualTo("q.yaml");
    assertThat(tasks()).extracting(task -> task.path("status").asText()).containsOnly("todo");
    JsonNode seeded = terminal.json("import", "q.yaml", "--state-once");
    assertThat(seeded.path("unchanged").asInt()).isEqualTo(3);
    assertThat(seeded.path("seeded").asInt()).isEqualTo(2);
    JsonNode one = terminal.json("task-detail", "A-1").path("task");
    assertThat(one.path("status").asText()).isEqualTo("done");
    assertThat(one.path("owner").asText()).isEqualTo("Codex");
    assertThat(one.path("commit").asText()).isEqualTo("abc");
    assertThat(one.path("branch").asText()).isEqualTo("old");
    assertThat(one.path("completed_at").asText()).isEqualTo("2026-10-01T08:00:00.000Z");
    assertThat(terminal.json("import", "q.yaml", "--state-once").path("seeded").asInt()).isZero();
  }

  @Test
  void an_import_never_touches_state_that_was_made_here() {
    write("q.yaml", "- {id: A-1, title: One, role: ui, status: blocked}\n");
    terminal.ok("import", "q.yaml");
    terminal.session("s-1").ok("claim", "A-1", "--as", "ui");
    write("q.yaml", "- {id: A-1, title: New, role: ui, status: done, priority: 3}\n");
    JsonNode again = terminal.json("import", "q.yaml", "--state-once");
    assertThat(again.path("updated").toString()).isEqualTo("[\"A-1\"]");
    assertThat(again.path("seeded").asInt()).isZero();
    JsonNode task = terminal.json("task-detail", "A-1").path("task");
    assertThat(task.path("title").asText()).isEqualTo("New");
    assertThat(task.path("status").asText()).isEqualTo("in_progress");
    assertThat(task.path("claimant").asText()).isEqualTo("s-1");
  }

  @Test
  void what_is_not_in_the_file_is_named_and_kept() {
    task("B-1", "ui");
    write("q.yaml", "- {id: A-1, title: One, role: ui, depends_on: [B-1]}\n");
    assertThat(terminal.ok("import", "q.yaml"))
        .isEqualTo(
            "Imported q.yaml: 1 created, 0 updated, 0 unchanged, 0 with their state\n"
                + "In the store but not in the file: B-1\n");
    assertThat(terminal.json("import", "q.yaml").path("not_in_file").toString())
        .isEqualTo("[\"B-1\"]");
    assertThat(tasks()).hasSize(2);
  }

  @Test
  void a_dry_run_only_says_what_would_change() {
    write("q.yaml", "- {id: A-1, title: One, role: ui}\n");
    String before = terminal.ok("db", "export");
    assertThat(terminal.ok("import", "q.yaml", "--dry-run"))
        .isEqualTo("Would import q.yaml: 1 created, 0 updated, 0 unchanged, 0 with their state\n");
    JsonNode plan = terminal.json("import", "q.yaml", "--dry-run");
    assertThat(plan.path("dry_run").asBoolean()).isTrue();
    assertThat(plan.path("created").toString()).isEqualTo("[\"A-1\"]");
    assertThat(terminal.ok("db", "export")).isEqualTo(before);
  }

  @Test
  void an_allowed_unknown_field_is_kept_shown_and_exported() {
    write(
        "q.yaml",
        """
        - id: A-1
          title: One
          role: ui
          estimate: 12.50
          people: [Ada, {name: Bo, Since: 2020-01-01}]
          a-very-long-field-name: "on"
        """);
    assertThat(terminal.fails(1, "import", "q.yaml").saying("3 problems").details().get(0))
        .contains("unknown field 'estimate'", "--allow-unknown estimate");
    terminal.fails(1, "import", "q.yaml", "--allow-unknown", "estimate").saying("2 problems");
    terminal.ok(
        "import",
        "q.yaml",
        "--allow-unknown",
        "estimate,people",
        "--allow-unknown",
        "a-very-long-field-name");
    JsonNode extra = terminal.json("task-detail", "A-1").path("task").path("extra");
    assertThat(terminal.ok("--json", "task-detail", "A-1"))
        .contains(
            "\"extra\":{\"estimate\":12.50,"
                + "\"people\":[\"Ada\",{\"name\":\"Bo\",\"Since\":\"2020-01-01\"}],"
                + "\"a-very-long-field-name\":\"on\"}");
    assertThat(terminal.ok("task-detail", "A-1"))
        .contains("\nestimate:       12.50\n", "\na-very-long-field-name: \"on\"\n");
    assertThat(terminal.ok("db", "export")).contains("estimate", "12.50");
    terminal.ok("update", "A-1", "--title", "Uno");
    assertThat(terminal.json("task-detail", "A-1").path("task").path("extra")).isEqualTo(extra);
  }

  @ParameterizedTest
  @CsvSource({
    "'', the file is empty",
    "tasks_: [], the root has no 'tasks' but an unknown 'tasks_'; did you mean tasks?",
    "version: 1, tasks",
    "tasks: A-1, tasks",
    "'- A-1', a task is a map of fields"
  })
  void a_file_without_tasks_is_a_mistake(String text, String problem) {
    write("q.yaml", text);
    assertThat(String.join("\n", terminal.fails(1, "import", "q.yaml").details()))
        .contains(problem);
  }

  @Test
  void no_tasks_at_all_are_fine() {
    write("q.yaml", "tasks: []\n");
    assertThat(terminal.json("import", "q.yaml").path("created")).isEmpty();
  }

  @Test
  void json_is_read_like_yaml() {
    write(
        "q.json",
        "{\"version\": 1, \"tasks\": [{\"id\": \"A-1\", \"title\": \"x\", \"role\": \"ui\"}]}");
    assertThat(terminal.json("import", "q.json").path("created").toString()).isEqualTo("[\"A-1\"]");
    write(
        "q.json",
        "{\"tasks\": [{\"id\": \"A-1\", \"id\": \"A-2\", \"title\": \"x\", \"role\": \"ui\"}]}");
    terminal.fails(1, "import", "q.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\u0000", "a\\ud83dz"})
  void text_that_no_store_can_hold_is_a_mistake(String text) {
    write("q.json", "[{\"id\": \"A-1\", \"title\": \"" + text + "\", \"role\": \"ui\"}]");
    assertThat(terminal.fails(1, "import", "q.json").details().get(0)).startsWith("q.json:1:");
  }

  @Test
  void line_ends_and_a_byte_order_mark_do_not_matter() {
    write("q.yaml", "\uFEFFtasks:\r\n  - id: A-1\r\n    title: T\r\n    role: ui\r\n");
    assertThat(terminal.json("import", "q.yaml").path("created")).hasSize(1);
    assertThat(terminal.json("task-detail", "A-1").path("task").path("title").asText())
        .isEqualTo("T");
  }

  @Test
  void a_file_that_cannot_be_read_is_a_failure() {
    terminal.fails(2, "import", "none.yaml").ofKind("io").saying("none.yaml");
    terminal.fails(2, "import", ".").ofKind("io");
  }

  @Test
  void a_name_with_blanks_and_umlauts_is_a_file_like_any_other() {
    write("my queue ü.yaml", "- {id: A-1, title: One, role: ui}\n");
    assertThat(terminal.ok("import", "my queue ü.yaml")).startsWith("Imported my queue ü.yaml: 1");
  }
}
