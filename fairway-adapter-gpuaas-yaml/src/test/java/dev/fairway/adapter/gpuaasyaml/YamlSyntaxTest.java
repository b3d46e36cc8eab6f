package dev.fairway.adapter.gpuaasyaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.port.source.QueueSource.QueueFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlSyntaxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "tasks:\\n\\t- id: A | 2:1 a tab cannot indent or precede a value in YAML; use spaces",
        "tasks:\\n- id: A\\n\\ttitle: t | 3:1 a tab cannot indent or precede a value in YAML;"
            + " use spaces",
        "tasks:\\n- id: A\\n  title: @home | 3:10 a value cannot begin with this character;"
            + " put the text in quotes",
        "tasks:\\n- id: A\\n  title: `x` | 3:10 a value cannot begin with this character;"
            + " put the text in quotes",
        "tasks:\\n- id: A\\n  title: a: b | 3:11 a ':' is not expected here;"
            + " put text that holds ': ' in quotes, or check the indentation",
        "tasks:\\n- id: A\\n  title: t\\n  lost\\n  role: r | 4:3 expected a field and its value,"
            + " as in 'title: text'; check the indentation of this line",
        "tasks: - id: A | 1:8 a list entry is not expected here;"
            + " begin the list on the line after its field",
        "tasks:\\n- id: A\\n title: t | 3:2 the indentation fits nothing above,"
            + " or a quote ends too early; line it up with the fields of the same task",
        "tasks:\\n- id: A\\n  title: 'it's' | 3:14 the indentation fits nothing above,"
            + " or a quote ends too early; line it up with the fields of the same task",
        "tasks:\\n- {id: A, tags: [x, y} | 2:17 the list that begins here is not closed; add a ']'",
        "tasks:\\n- {id: A, tags: [x] | 2:3 the map that begins here is not closed; add a '}'",
        "tasks:\\n- id: \"A\\n  title: t | 2:7 the quote that begins here is not closed; close it",
        "tasks:\\n- id: 'A\\n---\\n | 2:7 the quote that begins here is not closed; close it",
        "tasks:\\n- id: \"A\\d\" | 2:10 unknown escape after '\\';"
            + " write '\\\\' for a backslash, or use single quotes",
        "tasks: [{id: A}, , ] | 1:18 a value is missing here",
        "%YAML 2.0\\n---\\ntasks: [] | 1:1 not YAML: found incompatible YAML document"
            + " (version 1.* is required)",
        "tasks:\\n- id: !x!y A | 2:7 not YAML: found undefined tag handle !x!",
        "tasks:\\n- id: \"\\UFFFFFFFF\" | 2:10 what stands here is not YAML",
      })
  void a_syntax_error_is_told_in_plain_words(String text, String problem) {
    assertThat(Written.yaml(text.replace("\\n", "\n").replace("\\t", "\t")).problems())
        .contains(problem);
  }

  @Test
  void what_stands_before_a_syntax_error_is_read_and_its_problems_are_told() {
    QueueFile queue =
        Written.yaml(
                """
                tasks:
                - {id: A-1, title: t, role: r, zzz: 1}
                - {id: A-2, title: [t], role: r}
                - id: A-3
                \ttitle: t
                - {id: A-4, priority: x}
                """)
            .queue();

    assertThat(Written.lines(queue.problems()))
        .containsExactly(
            "2:32 A-1.zzz: unknown field 'zzz'; keep it with --allow-unknown zzz",
            "3:20 A-2.title: title should be text but is a list",
            "5:1 a tab cannot indent or precede a value in YAML; use spaces");
    assertThat(queue.records()).hasSize(2);
  }

  @Test
  void the_tabs_within_text_and_flow_are_fine() {
    assertThat(
            Written.yaml("- id: A-1\n  title: a\tb\n  role: r\n  notes: |\n    a\n    \tb\n")
                .task())
        .satisfies(task -> assertThat(task.definition().title()).isEqualTo("a\tb"))
        .satisfies(task -> assertThat(task.definition().notes()).isEqualTo("a\n\tb\n"));
  }
}
