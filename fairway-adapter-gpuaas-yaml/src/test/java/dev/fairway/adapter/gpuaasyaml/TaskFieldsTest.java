package dev.fairway.adapter.gpuaasyaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.importing.QueueRecord;
import dev.fairway.domain.importing.SeedState;
import dev.fairway.domain.problem.SourcePosition;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.port.source.QueueSource.QueueFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskFieldsTest {

  /** A task with one more field, which begins at line 4, column 3. */
  private static Written with(String field) {
    return Written.yaml("- id: A-1\n  title: t\n  role: r\n  " + field + "\n");
  }

  @Test
  void every_field_is_read() {
    QueueRecord record =
        Written.yaml(
                """
                - id: A-1
                  title: Build it
                  role: A-backend
                  kind: story
                  parent_id: A-0
                  notes: |
                    first

                    third
                  acceptance_checks: ["make test", 'a: b']
                  depends_on:
                  - B-1
                  - B-2
                  priority: 10
                  sequence: -3
                  status: done
                  owner: Codex
                  branch: agent/A-backend
                  commit: 0123abc
                  completed_at: 2025-11-03T12:00:00.123456+02:00
                  profile: platform-foundation
                  owning_domain: billing
                  owning_layer: service
                  source_paths: [a/b.go]
                  target_paths: [c/, d/]
                  review_domains: [ops]
                  tags: [x, 2025, true]
                  risk_level: high
                  migration_type: move
                """)
            .task();

    assertThat(record.definition())
        .isEqualTo(
            TaskDefinition.builder("A-1")
                .title("Build it")
                .role("A-backend")
                .kind("story")
                .parentId("A-0")
                .notes("first\n\nthird\n")
                .acceptanceChecks(List.of("make test", "a: b"))
                .dependencies(List.of("B-1", "B-2"))
                .priority(10)
                .sequence(-3)
                .profile("platform-foundation")
                .owningDomain("billing")
                .owningLayer("service")
                .sourcePaths(List.of("a/b.go"))
                .targetPaths(List.of("c/", "d/"))
                .reviewDomains(List.of("ops"))
                .tags(List.of("x", "2025", "true"))
                .riskLevel("high")
                .migrationType("move")
                .build());
    assertThat(record.seed())
        .isEqualTo(
            new SeedState(
                "done",
                "Codex",
                "agent/A-backend",
                "0123abc",
                Instant.parse("2025-11-03T10:00:00.123Z")));
  }

  @Test
  void a_task_of_three_fields_has_nothing_else() {
    QueueRecord record = Written.yaml("- id: A-1\n  title: t\n  role: r\n").task();

    assertThat(record.definition())
        .isEqualTo(TaskDefinition.builder("A-1").title("t").role("r").kind("").build());
    assertThat(record.seed()).isEqualTo(SeedState.none());
  }

  @Test
  void every_value_has_its_place() {
    QueueRecord record =
        Written.yaml(
                "tasks:\n  - id: A-1\n    title: t\n    role: r\n    depends_on: [B-1,\n      B-2]\n")
            .task();

    assertThat(record.position()).hasToString("queue.yaml:2:5");
    assertThat(record.at("title")).hasToString("queue.yaml:3:12");
    assertThat(record.at("depends_on")).hasToString("queue.yaml:5:17");
    assertThat(record.at("depends_on", 0)).hasToString("queue.yaml:5:18");
    assertThat(record.at("depends_on", 1)).hasToString("queue.yaml:6:7");
    assertThat(record.at("kind")).isEqualTo(record.position());
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes:", "notes: ~", "notes: null", "notes: ''", "notes: \"\"", "tags:"})
  void nothing_is_the_same_as_an_absent_field(String field) {
    assertThat(with(field).task().definition())
        .isEqualTo(Written.yaml("- {id: A-1, title: t, role: r}").task().definition());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"123", "1_000", "0x1F", "true", "2025-11-03", "1.50", "yes", ".inf", "007"})
  void a_title_is_text_whatever_it_looks_like(String title) {
    QueueRecord record = Written.yaml("- {id: A-1, title: " + title + ", role: r}").task();

    assertThat(record.definition().title()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"  padded  ", "tab\there", "quote ' \\\" and 😀 ğİı", "null", "~"})
  void quoted_text_is_kept_exactly(String title) {
    QueueRecord record = Written.yaml("- {id: A-1, title: \"" + title + "\", role: r}").task();

    assertThat(record.definition().title()).isEqualTo(title.replace("\\\"", "\""));
  }

  @Test
  void block_scalars_keep_their_line_breaks() {
    QueueRecord record = with("notes: |+\n    a\n      b\n\n    c\t\n\n  tags: [x]").task();

    assertThat(record.definition().notes()).isEqualTo("a\n  b\n\nc\t\n\n");
  }

  @Test
  void a_title_of_two_lines_is_a_problem() {
    assertThat(Written.yaml("- id: A-1\n  title: |\n    a\n    b\n  role: r\n").problems())
        .containsExactly("2:10 A-1.title: title has more than one line; write it on one line");
    assertThat(Written.yaml("- {id: A-1, title: \"a\\Lb\", role: r}\n").problems())
        .containsExactly("1:20 A-1.title: title has more than one line; write it on one line");
  }

  @Test
  void a_task_whose_id_has_two_lines_has_no_id() {
    QueueFile queue = Written.yaml("- {id: \"A\\nB\", title: t, role: r}\n").queue();

    assertThat(Written.lines(queue.problems()))
        .containsExactly("1:8 tasks[0].id: id has more than one line; write it on one line");
    assertThat(queue.records()).isEmpty();
  }

  @Test
  void what_a_task_cannot_do_without_is_asked_for() {
    QueueFile queue = Written.yaml("- kind: task\n- id: A-1\n  title: ' '\n  role: ''\n").queue();

    assertThat(Written.lines(queue.problems()))
        .containsExactly(
            "1:3 tasks[0].id: a task needs an id; add id:",
            "1:3 tasks[0].title: a task needs a title; add title:",
            "1:3 tasks[0].role: a task needs a role; add role:",
            "3:10 A-1.title: a task needs a title",
            "4:9 A-1.role: a task needs a role");
    assertThat(queue.records()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "notes: [a] | 4:10 A-1.notes: notes should be text but is a list",
        "kind: {a: b} | 4:9 A-1.kind: kind should be text but is a map; put text with ': ' in quotes",
        "tags: x y | 4:9 A-1.tags: tags should be a list but is text 'x y'; write [x y]",
        "tags: 5 | 4:9 A-1.tags: tags should be a list but is the number 5; write [5]",
        "tags: {a: b} | 4:9 A-1.tags: tags should be a list but is a map;"
            + " write each entry on a line of its own after '- '",
        "tags: [a, [b]] | 4:13 A-1.tags: an entry of tags should be text but is a list",
        "tags: [a, ~] | 4:13 A-1.tags: an entry of tags is empty; remove it",
        "acceptance_checks: [run: x] | 4:23 A-1.acceptance_checks: an entry of acceptance_checks"
            + " should be text but is a map; put text with ': ' in quotes",
        "priority: high | 4:13 A-1.priority: priority should be an integer but is text 'high'",
        "priority: '5' | 4:13 A-1.priority: priority should be an integer but is text '5';"
            + " write it without quotes",
        "priority: 1.0 | 4:13 A-1.priority: priority should be an integer but is the number 1.0",
        "priority: 010 | 4:13 A-1.priority: priority should be an integer but is text '010'",
        "priority: 1e3 | 4:13 A-1.priority: priority should be an integer but is the number 1e3",
        "priority: 2147483648 | 4:13 A-1.priority: 2147483648 is not within -2147483648 to 2147483647",
        "sequence: [1] | 4:13 A-1.sequence: sequence should be an integer but is a list",
        "commit: a\\n  commit_sha: b | 5:15 A-1.commit_sha: commit_sha contradicts commit on line 4;"
            + " keep one of the two",
        "depends_on: []\\n  dependencies: [] | 5:17 A-1.dependencies: dependencies says what"
            + " depends_on says on line 4; keep one of the two",
        "tags: []\\n  tags: [] | 5:3 A-1.tags: 'tags' occurs twice in this map;"
            + " the first is on line 4",
        "completed_at: soon | 4:17 A-1.completed_at: 'soon' is not a time with an offset;"
            + " write it like 2025-11-03T12:00:00Z or 2025-11-03T14:00:00+02:00",
      })
  void a_value_of_another_type_is_a_problem_at_its_place(String field, String problem) {
    QueueFile queue = with(field.replace("\\n", "\n")).queue();

    assertThat(Written.lines(queue.problems())).containsExactly(problem);
    assertThat(queue.records()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "-0,0", "+7,7", "-2147483648,-2147483648", "2147483647,2147483647"})
  void decimal_integers_are_read(String written, int value) {
    assertThat(with("priority: " + written).task().definition().priority()).isEqualTo(value);
  }

  @Test
  void dependencies_is_another_word_for_depends_on_and_found_under_both() {
    QueueRecord record = with("dependencies: [B-1, ~x]").task();

    assertThat(record.definition().dependencies()).containsExactly("B-1", "~x");
    assertThat(record.at("depends_on", 1)).isEqualTo(record.at("dependencies", 1));
    assertThat(record.at("depends_on")).hasToString("queue.yaml:4:17");
  }

  @Test
  void an_unreadable_entry_does_not_shift_the_places_of_the_others() {
    QueueRecord record = with("depends_on: [[x], B-1]").queue().records().get(0);

    assertThat(record.definition().dependencies()).containsExactly("B-1");
    assertThat(record.at("depends_on", 0)).isEqualTo(new SourcePosition("queue.yaml", 4, 21));
  }

  @ParameterizedTest
  @ValueSource(strings = {"commit: abc", "commit_sha: abc", "commit: abc\n  commit_sha: abc"})
  void a_commit_has_two_names(String field) {
    assertThat(with(field).task().seed().commit()).isEqualTo("abc");
  }

  @Test
  void duplicate_ids_are_left_to_the_domain() {
    assertThat(Written.yaml("- {id: A, title: t, role: r}\n- {id: A, title: u, role: r}").queue())
        .satisfies(queue -> assertThat(queue.problems()).isEmpty())
        .satisfies(queue -> assertThat(queue.records()).hasSize(2));
  }

  @Test
  void problems_come_in_the_order_of_the_file() {
    assertThat(
            Written.yaml(
                    "- priority: x\n  zzz: 1\n  id: A-1\n  tags: y\n- titel: t\n  id: [B]\n  role: r\n")
                .problems())
        .extracting(line -> line.substring(0, line.indexOf(": ")))
        .containsExactly(
            "1:3 A-1.title",
            "1:3 A-1.role",
            "1:13 A-1.priority",
            "2:3 A-1.zzz",
            "4:9 A-1.tags",
            "5:3 tasks[1].titel",
            "6:7 tasks[1].id");
  }

  @Test
  void the_maps_of_extra_fields_keep_their_order() {
    assertThat(
            with("zeta: 1\n  alpha: 2\n  mid: {z: 1, a: [~, x]}")
                .task("alpha", "zeta", "mid")
                .definition()
                .extra())
        .containsExactly(
            Map.entry("zeta", "1"),
            Map.entry("alpha", "2"),
            Map.entry("mid", "{\"z\":1,\"a\":[null,\"x\"]}"));
  }
}
