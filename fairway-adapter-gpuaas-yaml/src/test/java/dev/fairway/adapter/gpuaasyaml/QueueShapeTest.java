package dev.fairway.adapter.gpuaasyaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.importing.QueueRecord;
import dev.fairway.port.source.QueueSource.QueueFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueueShapeTest {

  private static List<String> ids(QueueFile queue) {
    return queue.records().stream().map(record -> record.definition().id()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {id: A-1, title: t, role: r}\n- {id: A-2, title: t, role: r}\n",
        "version: 1\ntasks:\n- {id: A-1, title: t, role: r}\n- {id: A-2, title: t, role: r}\n",
        "tasks:\n  - id: A-1\n    title: t\n    role: r\n  - id: A-2\n    title: t\n    role: r\n"
            + "version: 1\n",
        "---\ntasks: [{id: A-1, title: t, role: r}, {id: A-2, title: t, role: r}]\n...\n",
        "%YAML 1.2\n---\n# queue\n- {id: A-1, title: t, role: r}\n- {id: A-2, title: t, role: r}\n",
        "{tasks: [{id: A-1, title: t, role: r}, {id: A-2, title: 't', role: r},]}\n",
        "[{id: A-1, title: t, role: r},\n # more\n {id: A-2, title: t, role: r}]",
        "{\"version\": 1, \"tasks\": [{\"id\":\"A-1\",\"title\":\"t\",\"role\":\"r\"},\n"
            + "\t{\"id\":\"A-2\",\"title\":\"t\",\"role\":\"r\"}]}",
        "[{\"id\":\"A-1\",\"title\":\"t\",\"role\":\"r\"},{\"id\":\"A-2\",\"title\":\"t\","
            + "\"role\":\"r\"}]",
      })
  void every_shape_of_a_queue_is_read(String text) {
    QueueFile queue = Written.yaml(text).queue();

    assertThat(Written.lines(queue.problems())).isEmpty();
    assertThat(ids(queue)).containsExactly("A-1", "A-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasks: []", "[]", "{\"tasks\": []}", "version: 1\ntasks: []\n"})
  void no_tasks_at_all_is_no_problem(String text) {
    assertThat(Written.yaml(text).queue()).isEqualTo(new QueueFile(List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing yet\n", "---\n", "--- # nothing\n...\n", "\uFEFF"})
  void an_empty_file_is_a_problem(String text) {
    assertThat(Written.yaml(text).problems())
        .containsExactly("0:0 the file is empty; write tasks: []");
  }

  @ParameterizedTest
  @CsvSource({"tasks:, 7", "tasks: ~, 8", "tasks: null, 8", "tasks: &a, 8"})
  void tasks_without_a_list_is_a_problem(String text, int column) {
    assertThat(Written.yaml(text).problems())
        .containsExactly(
            "1:"
                + column
                + " tasks: expected a list of tasks, found nothing; write tasks: [] when there are"
                + " none");
  }

  @Test
  void a_root_without_tasks_is_a_problem() {
    assertThat(Written.yaml("\n# queue\nversion: 1\n").problems())
        .containsExactly("3:1 tasks: the root has no 'tasks'; write tasks: [] when there are none");
  }

  @Test
  void a_misspelt_root_key_is_one_problem_and_its_tasks_are_read_nevertheless() {
    QueueFile queue = Written.yaml("version: 1\ntaks:\n- {id: A-1, titel: t, role: r}\n").queue();

    assertThat(Written.lines(queue.problems()))
        .containsExactly(
            "2:1 taks: the root has no 'tasks' but an unknown 'taks'; did you mean tasks?",
            "3:13 A-1.titel: unknown field 'titel'; did you mean title? or keep it with"
                + " --allow-unknown titel");
    assertThat(ids(queue)).containsExactly("A-1");
  }

  @Test
  void an_unknown_root_key_is_a_problem_unless_it_is_allowed() {
    Written file = Written.yaml("meta: {a: [b]}\nvresion: 2\ntasks: []\n");

    assertThat(file.problems())
        .containsExactly(
            "1:1 meta: unknown key 'meta' at the root; known: version, tasks; or leave it out with"
                + " --allow-unknown meta",
            "2:1 vresion: unknown key 'vresion' at the root; did you mean version?");
    assertThat(file.problems("meta", "vresion")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"just text\n", "42\n", "~\n", "\"\"\n"})
  void a_root_that_is_a_single_value_is_a_problem(String text) {
    assertThat(Written.yaml(text).problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("1:1 expected a list of tasks or a map with 'tasks:', found ");
  }

  @Test
  void a_task_that_is_no_map_is_a_problem_and_the_others_are_read() {
    QueueFile queue =
        Written.yaml("tasks:\n- A-1\n- [x]\n-\n- {id: A-2, title: t, role: r}\n").queue();

    assertThat(Written.lines(queue.problems()))
        .containsExactly(
            "2:3 tasks[0]: a task is a map of fields, not text 'A-1'",
            "3:3 tasks[1]: a task is a map of fields, not a list",
            "4:2 tasks[2]: a task is a map of fields, not nothing");
    assertThat(ids(queue)).containsExactly("A-2");
  }

  @Test
  void a_second_document_is_refused_at_its_line_and_the_first_stays() {
    QueueFile queue =
        Written.yaml("- {id: A-1, title: t, role: r}\n---\n- {id: A-2, title: t, role: r}\n")
            .queue();

    assertThat(Written.lines(queue.problems()))
        .containsExactly(
            "2:1 a second document begins here; a file holds one; put the documents into files of"
                + " their own");
    assertThat(ids(queue)).containsExactly("A-1");
  }

  @Test
  void a_byte_order_mark_and_crlf_change_nothing() {
    String text =
        "version: 1\ntasks:\n- id: A-1\n  title: t\n  role: r\n  notes: |\n    a\n    b\n";
    QueueRecord plain = Written.yaml(text).task();

    assertThat(Written.yaml("\uFEFF" + text.replace("\n", "\r\n")).task()).isEqualTo(plain);
    assertThat(Written.yaml(text.replace("\n", "\r")).task()).isEqualTo(plain);
    assertThat(plain.definition().notes()).isEqualTo("a\nb\n");
  }

  @Test
  void columns_count_characters_not_bytes() {
    String line = "- {id: A-1, title: \"ğ😀\", role: r, priority: x}\n";

    assertThat(Written.yaml(line).problems())
        .containsExactly("1:45 A-1.priority: priority should be an integer but is text 'x'");
  }

  @Test
  void positions_name_the_file_as_the_user_did() {
    Written file = new Written("doc governance-q.yaml", "x".getBytes(UTF_8));

    assertThat(file.queue().problems().get(0).position()).hasToString("doc governance-q.yaml:1:1");
  }

  @Test
  void a_doubled_root_key_names_both_lines() {
    assertThat(Written.yaml("tasks: []\nversion: 1\ntasks: []\n").problems())
        .containsExactly("3:1 tasks: 'tasks' occurs twice in this map; the first is on line 1");
  }
}
