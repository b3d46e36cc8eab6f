package dev.fairway.adapter.gpuaasyaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.importing.QueueRecord;
import dev.fairway.port.source.QueueSource.QueueFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonQueueTest {

  @Test
  void json_is_read_with_tabs_escapes_and_places() {
    QueueRecord record =
        Written.json(
                "{\r\n\t\"version\": 1,\r\n\t\"tasks\": [\r\n\t\t{\"id\": \"A-1\",\r\n"
                    + "\t\t \"title\": \"a\\/b \\uD83D\\uDE00 \\u011f\\t\",\r\n\t\t \"role\": \"r\",\r\n"
                    + "\t\t \"depends_on\": [\"B-1\", \"B-2\"], \"notes\": null, \"priority\": 7}]}\r\n")
            .task();

    assertThat(record.definition().title()).isEqualTo("a/b 😀 ğ\t");
    assertThat(record.definition().notes()).isNull();
    assertThat(record.definition().priority()).isEqualTo(7);
    assertThat(record.position()).hasToString("queue.json:4:3");
    assertThat(record.at("title")).hasToString("queue.json:5:13");
    assertThat(record.at("depends_on", 1)).hasToString("queue.json:7:26");
  }

  @Test
  void json_on_one_long_line_is_read() {
    String title = "x".repeat(2_000_000);
    String json = "[{\"id\":\"A-1\",\"title\":\"" + title + "\",\"role\":\"r\"}]";

    assertThat(Written.json(json).task().definition().title()).isEqualTo(title);
  }

  @Test
  void long_keys_and_odd_line_breaks_are_read() {
    String key = "k".repeat(5000);
    String json =
        "[{\"id\":\"A-1\",\"title\":\"t\",\"role\":\"r\",\"notes\":\"a\u2028b\",\"m\":{\""
            + key
            + "\":1.0e5}}]";
    QueueRecord record = Written.json(json).task("m");

    assertThat(record.definition().notes()).isEqualTo("a\u2028b");
    assertThat(record.definition().extra()).containsEntry("m", "{\"" + key + "\":1.0e5}");
  }

  @Test
  void the_words_of_yaml_mean_nothing_in_json() {
    QueueRecord record =
        Written.json(
                "[{\"id\":\"A-1\",\"title\":\"~\",\"role\":\"null\",\"m\":{\"<<\":\"yes\",\"n\":null}}]")
            .task("m");

    assertThat(record.definition().title()).isEqualTo("~");
    assertThat(record.definition().role()).isEqualTo("null");
    assertThat(record.definition().extra()).containsEntry("m", "{\"<<\":\"yes\",\"n\":null}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"tasks\": [] | not JSON: unexpected end-of-input",
        "{\"tasks\": [],} | not JSON: unexpected character ('}' (code 125))",
        "{'tasks': []} | not JSON: unexpected character (''' (code 39))",
        "{\"tasks\": [tru]} | not JSON: unrecognized token 'tru'",
        "{\"tasks\": []} {} | a second value begins here; a file holds one",
        "[{\"id\": \"a\\q\"}] | not JSON: unrecognized character escape 'q'",
        "{\"tasks\": [{\"priority\": 01}]} | not JSON: invalid numeric value",
      })
  void a_json_file_is_not_read_as_yaml(String text, String problem) {
    assertThat(Written.json(text).problems())
        .filteredOn(line -> line.contains(problem))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("1:");
  }

  @Test
  void what_stands_before_a_json_error_is_kept() {
    QueueFile queue =
        Written.json("[{\"id\":\"A-1\",\"title\":\"t\",\"role\":\"r\"},\n{\"id\":\"A-2\",\n,")
            .queue();

    assertThat(queue.records()).hasSize(1);
    assertThat(queue.problems()).hasSize(1);
    assertThat(queue.problems().get(0).position()).hasToString("queue.json:3:1");
  }

  @Test
  void json_mistakes_have_the_same_problems_as_yaml() {
    assertThat(
            Written.json(
                    "{\"tasks\":[{\"id\":\"A-1\",\"title\":\"t\",\"role\":\"r\",\"priority\":\"5\","
                        + "\"tags\":\"x\",\"titel\":1,\"tags\":[]},{\"title\":\"a\\u0000\"}]}")
                .problems())
        .containsExactly(
            "1:57 A-1.priority: priority should be an integer but is text '5'; write it without"
                + " quotes",
            "1:68 A-1.tags: tags should be a list but is text 'x'; write [x]",
            "1:72 A-1.titel: unknown field 'titel'; did you mean title? or keep it with"
                + " --allow-unknown titel",
            "1:82 A-1.tags: 'tags' occurs twice in this map; the first is on line 1",
            "1:93 tasks[1].id: a task needs an id; add id:",
            "1:93 tasks[1].role: a task needs a role; add role:",
            "1:102 tasks[1].title: the escaped character U+0000 is not text; remove it");
  }

  @Test
  void of_a_broken_file_that_may_be_either_the_longer_attempt_counts() {
    String json = "{\"tasks\": [\n\t{\"id\": \"A-1\", \"title\": \"t\", \"role\": \"r\"},\n\t{]\n}";
    String yaml = "{tasks: [\n {id: A-1, title: t, role: r},\n {]\n}";

    assertThat(Written.yaml(json).queue().records()).hasSize(1);
    assertThat(Written.yaml(json).problems()).hasSize(1).first().asString().startsWith("3:");
    assertThat(Written.yaml(yaml).queue().records()).hasSize(1);
    assertThat(Written.yaml(yaml).problems()).hasSize(1).first().asString().startsWith("3:");
  }
}
