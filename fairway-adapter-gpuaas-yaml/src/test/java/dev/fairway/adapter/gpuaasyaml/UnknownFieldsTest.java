package dev.fairway.adapter.gpuaasyaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.port.source.QueueSource.QueueFile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownFieldsTest {

  private static Written with(String field) {
    return Written.yaml("- id: A-1\n  title: t\n  role: r\n  " + field + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "prioritty: 5 | prioritty | did you mean priority? or keep it with --allow-unknown prioritty",
        "estimate_hours: 5 | estimate_hours | keep it with --allow-unknown estimate_hours",
        "'it''s odd': 5 | it's odd | keep it with --allow-unknown 'it'\\''s odd'",
      })
  void an_unknown_field_is_a_problem_with_ways_out(String field, String name, String way) {
    assertThat(with(field).problems())
        .containsExactly("4:3 A-1." + name + ": unknown field '" + name + "'; " + way);
  }

  @Test
  void a_misspelt_field_is_read_as_the_one_that_was_meant() {
    QueueFile queue = Written.yaml("- {Id: A-1, titel: t, rol: r, depend_on: [B]}").queue();

    assertThat(queue.problems()).hasSize(4);
    assertThat(queue.records().get(0).definition().id()).isEqualTo("A-1");
    assertThat(queue.records().get(0).definition().title()).isEqualTo("t");
    assertThat(queue.records().get(0).definition().role()).isEqualTo("r");
    assertThat(queue.records().get(0).definition().dependencies()).containsExactly("B");
  }

  @Test
  void a_misspelt_field_never_replaces_the_right_one() {
    QueueFile queue = Written.yaml("- {titel: wrong, id: A-1, title: t, role: r}").queue();

    assertThat(queue.records().get(0).definition().title()).isEqualTo("t");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "5 | 5",
        "-1.50e+3 | -1.50e+3",
        "123456789012345678901234567890 | 123456789012345678901234567890",
        "true | true",
        "False | false",
        "~ | null",
        "'' | \"\"",
        "'5' | \"5\"",
        "yes | \"yes\"",
        "007 | \"007\"",
        "+5 | \"+5\"",
        ".5 | \".5\"",
        "5. | \"5.\"",
        "1_000 | \"1_000\"",
        "0x1F | \"0x1F\"",
        "0o17 | \"0o17\"",
        ".inf | \".inf\"",
        "-.INF | \"-.INF\"",
        ".nan | \".nan\"",
        "2025-11-03 | \"2025-11-03\"",
        "12:30:45 | \"12:30:45\"",
        "!!str 5 | \"5\"",
        "!!int '5' | 5",
        "[] | []",
        "{} | {}",
        "[1, [a, {b: c}]] | [1,[\"a\",{\"b\":\"c\"}]]",
        "{b: 1, a: 2, 3: x, ~: y} | {\"b\":1,\"a\":2,\"3\":\"x\",\"~\":\"y\"}",
        "\"a\\\"b\\\\c\\nd\\te\\rf\" | \"a\\\"b\\\\c\\nd\\te\\rf\"",
        "😀 ğ | \"😀 ğ\"",
      })
  void an_allowed_field_is_kept_as_json(String written, String json) {
    assertThat(with("legacy: " + written).task("legacy").definition().extra())
        .isEqualTo(Map.of("legacy", json));
  }

  @Test
  void a_field_that_no_command_line_can_name_has_no_such_way_out() {
    assertThat(with("\"ti\\ntle\": 5").problems())
        .containsExactly("4:3 A-1.ti\\ntle: unknown field 'ti\\ntle'; did you mean title?");
  }

  @Test
  void problems_within_an_allowed_field_are_told_with_their_path() {
    assertThat(with("legacy: {a: [1, {b: 1, b: 2}], c: !!binary eA==}").problems("legacy"))
        .containsExactly(
            "4:26 A-1.legacy.a[1].b: 'b' occurs twice in this map; the first is on line 4",
            "4:37 A-1.legacy.c: the tag !!binary is not read; remove it");
  }

  @Test
  void allowing_a_known_field_does_not_move_it() {
    assertThat(with("tags: [x]").task("tags", "title").definition())
        .satisfies(definition -> assertThat(definition.tags()).containsExactly("x"))
        .satisfies(definition -> assertThat(definition.extra()).isEmpty());
  }
}
