package dev.fairway.adapter.gpuaasyaml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.importing.QueueRecord;
import dev.fairway.port.source.QueueSource.QueueFile;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlSafetyTest {

  @Test
  void aliases_repeat_scalars_lists_and_maps() {
    QueueFile queue =
        Written.yaml(
                """
                - {id: A-1, title: &t Shared, role: r, tags: &l [x, y], meta: &m {a: 1}}
                - {id: A-2, title: *t, role: r, tags: *l, meta: *m}
                """)
            .queue("meta");

    assertThat(queue.problems()).isEmpty();
    QueueRecord second = queue.records().get(1);
    assertThat(second.definition().title()).isEqualTo("Shared");
    assertThat(second.definition().tags()).containsExactly("x", "y");
    assertThat(second.definition().extra()).containsEntry("meta", "{\"a\":1}");
    assertThat(second.at("title")).hasToString("queue.yaml:2:20");
  }

  @Test
  void merge_keys_fill_in_what_a_task_does_not_say() {
    QueueFile queue =
        Written.yaml(
                """
                - &base {id: A-1, title: t, role: r, priority: 5}
                - &other {id: A-2, title: u, role: s, sequence: 7}
                - {<<: *base, id: A-3, role: q}
                - {<<: [*base, *other], id: A-4}
                """)
            .queue();

    assertThat(Written.lines(queue.problems())).isEmpty();
    assertThat(queue.records().get(2).definition().role()).isEqualTo("q");
    assertThat(queue.records().get(2).definition().title()).isEqualTo("t");
    assertThat(queue.records().get(3).definition().priority()).isEqualTo(5);
    assertThat(queue.records().get(3).definition().sequence()).isEqualTo(7);
    assertThat(queue.records().get(3).definition().role()).isEqualTo("r");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "notes: *no | 4:10 A-1.notes: *no repeats nothing: there is no &no above",
        "tags: &t [a, *t] | 4:16 A-1.tags[1]: *t repeats the value that it is a part of;"
            + " write the value out",
        "<<: text | 4:7 A-1: '<<' merges a map, not text 'text'",
        "<<: [{a: 1}, 2] | 4:7 A-1: '<<' merges a map, not a list",
        "[a]: b | 4:3 A-1: a key is text, not a list",
        "{a: b}: c | 4:3 A-1: a key is text, not a map",
        "notes: !ruby/object:Gem::Thing x | 4:10 A-1.notes: the tag !ruby/object:Gem::Thing is not"
            + " read; remove it",
        "notes: !!javax.script.ScriptEngineManager [x] | 4:10 A-1.notes: the tag"
            + " !!javax.script.ScriptEngineManager is not read; remove it",
        "tags: !!set {a, b} | 4:9 A-1.tags: the tag !!set is not read; remove it",
        "notes: !!binary eA== | 4:10 A-1.notes: the tag !!binary is not read; remove it",
        "tags: !!map [a] | 4:9 A-1.tags: the tag !!map is not read; remove it",
        "notes: \"a\\0b\" | 4:10 A-1.notes: the escaped character U+0000 is not text; remove it",
        "notes: \"\\e[31m\" | 4:10 A-1.notes: the escaped character U+001B is not text; remove it",
        "notes: \"\\uD83D\" | 4:10 A-1.notes: the escaped character U+D83D is not text; remove it",
        "notes: \"\\uDE00\\uD83D\" | 4:10 A-1.notes: the escaped character U+DE00 is not text;"
            + " remove it",
        "\"a\\0\": x | 4:3 A-1: the escaped character U+0000 is not text; remove it",
      })
  void what_no_queue_needs_is_refused_at_its_place(String field, String problem) {
    String text = "- id: A-1\n  title: t\n  role: r\n  " + field + "\n";

    assertThat(Written.yaml(text).problems()).containsExactly(problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id: !!str A-1, title: ! t, role: !!str r, priority: !!int \"5\", tags: !!seq [x]}",
        "!!map {id: A-1, title: t, role: r, priority: 5, tags: [x], notes: !!null ''}",
      })
  void tags_that_say_what_a_value_is_anyway_are_honoured(String task) {
    QueueRecord record = Written.yaml("- " + task).task();

    assertThat(record.definition().priority()).isEqualTo(5);
    assertThat(record.definition().tags()).containsExactly("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- !x {id: A-1}", "tasks: !x []", "!x [{id: A-1}]", "!x {tasks: []}"})
  void foreign_tags_are_refused_on_every_level(String text) {
    assertThat(Written.yaml(text).problems())
        .filteredOn(line -> line.contains("the tag !x is not read; remove it"))
        .hasSize(1);
  }

  @Test
  void aliases_of_aliases_that_stand_for_terabytes_are_refused_at_once() {
    StringBuilder bomb = new StringBuilder("- id: A-1\n  title: t\n  role: r\n  meta:\n");
    bomb.append("    a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (int i = 1; i < 15; i++) {
      bomb.append("    a").append(i).append(": &a").append(i).append(" [");
      bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("]\n");
    }

    assertThat(Written.yaml(bomb.toString()).problems("meta"))
        .containsExactly(
            "11:19 with *a5 the aliases of this file repeat more than 32 MB; write the values out");
  }

  @Test
  void the_weight_of_a_repeated_text_counts() {
    StringBuilder bomb = new StringBuilder("- &t '" + "x".repeat(1_000_000) + "'\n");
    bomb.append("- {id: A-1, title: t, role: r, meta: [").append("*t, ".repeat(50)).append("]}\n");

    assertThat(Written.yaml(bomb.toString()).problems("meta"))
        .last()
        .asString()
        .contains("the aliases of this file repeat more than 32 MB");
  }

  @Test
  void deep_nesting_is_refused() {
    String deep = "[".repeat(100_000);

    assertThat(Written.yaml("tasks:\n- meta: " + deep).problems())
        .containsExactly("2:72 more than 64 levels of lists and maps");
    assertThat(Written.json(deep).problems())
        .containsExactly("1:66 more than 64 levels of lists and maps");
  }

  @Test
  void the_allowed_depth_is_read() {
    String deep = "[".repeat(62) + "]".repeat(62);

    assertThat(Written.yaml("- {id: A-1, title: t, role: r, meta: " + deep + "}").task("meta"))
        .satisfies(task -> assertThat(task.definition().extra()).containsEntry("meta", deep));
  }

  @ParameterizedTest
  @CsvSource({
    "'a\u0000b', 1:2, U+0000, ; a file full of them may be UTF-16",
    "'a\nbc\u001B', 2:3, U+001B, ''",
    "'\r\n\r\n\u007F', 3:1, U+007F, ''",
    "'ğ😀\u009F', 1:3, U+009F, ''",
    "'\n\uFFFE', 2:1, U+FFFE, ''",
  })
  void control_characters_are_refused(String text, String place, String name, String more) {
    assertThat(Written.yaml(text).problems())
        .containsExactly(
            place + " the control character " + name + " is not text; remove it" + more);
  }

  @ParameterizedTest
  @CsvSource({
    "C3, 1:8, 0xC3, 7",
    "C328, 1:8, 0xC3, 7",
    "E9, 1:8, 0xE9, 7",
    "80, 1:8, 0x80, 7",
    "C080, 1:8, 0xC0, 7",
    "EDA080, 1:8, 0xED, 7",
    "F0808080, 1:8, 0xF0, 7",
    "F4908080, 1:8, 0xF4, 7",
    "FC84808080, 1:8, 0xFC, 7",
    "0AC49FE9, 2:2, 0xE9, 10",
  })
  void bytes_that_are_not_utf8_are_refused(String hex, String place, String shown, int offset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("title: ".getBytes(UTF_8));
    for (int i = 0; i < hex.length(); i += 2) {
      bytes.write(Integer.parseInt(hex.substring(i, i + 2), 16));
    }

    assertThat(new Written("q.yaml", bytes.toByteArray()).problems())
        .containsExactly(
            place
                + " byte "
                + shown
                + " at offset "
                + offset
                + " is not UTF-8; convert the file, such as: iconv -f ISO-8859-1 -t UTF-8");
  }

  @Test
  void utf16_is_refused() {
    assertThat(new Written("q.yaml", "tasks: []".getBytes(UTF_16)).problems())
        .containsExactly("0:0 the file is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8");
  }

  @Test
  void a_file_of_more_than_50_mb_is_refused() {
    assertThat(new Written("q.yaml", new byte[SourceText.MOST_BYTES + 1]).problems())
        .containsExactly(
            "0:0 the file has 52,428,801 bytes; at most 52,428,800 can be read; split it");
  }

  @Test
  void a_line_that_would_take_the_parser_minutes_is_refused() {
    String text = "tasks: []\n# " + "x".repeat(YamlEvents.LONGEST_LINE) + "\n";

    assertThat(Written.yaml(text).problems())
        .containsExactly(
            "2:0 the line has 1,048,579 bytes; YAML is read with lines of at most 1,048,576;"
                + " wrap it, or write the file as JSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u2028", "\u2029", "\u0085", "\uE000", "\uE001\u2028\uE000\u0085", "\u00A0"})
  void characters_that_only_yaml_1_1_takes_for_line_breaks_are_text(String odd) {
    String text = "- id: A-1\n  title: t\n  role: r\n  notes: |\n    a" + odd + "b\n  zzz: 1\n";
    QueueFile queue = Written.yaml(text).queue();

    assertThat(Written.lines(queue.problems()))
        .containsExactly("6:3 A-1.zzz: unknown field 'zzz'; keep it with --allow-unknown zzz");
    assertThat(queue.records().get(0).definition().notes()).isEqualTo("a" + odd + "b\n");
  }

  @Test
  void messages_show_no_control_or_invisible_characters_and_no_endless_text() {
    String text =
        "- {id: A-1, title: t, role: r, priority: \"a\\nb\u200B" + "x".repeat(100) + "\"}";

    assertThat(Written.yaml(text).problems())
        .containsExactly(
            "1:42 A-1.priority: priority should be an integer but is text 'a\\nbU+200B"
                + "x".repeat(56)
                + "…'");
  }
}
