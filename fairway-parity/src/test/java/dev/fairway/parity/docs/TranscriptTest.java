package dev.fairway.parity.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptTest {

  @Test
  void commands_of_all_console_blocks_are_read_with_their_output_and_exit_code() {
    List<Step> steps =
        Transcript.of(
            """
            # Title
            ```console
            $ first
            $ second --option
            one

            two
            [exit 4]
            ```
            $ not in a block
            ```sh
            $ in another kind of block
            ```
            ```console
            $ third
            ```
            """
                .lines()
                .toList());

    assertThat(steps)
        .containsExactly(
            new Step(3, "first", List.of(), 0),
            new Step(4, "second --option", List.of("one", "", "two"), 4),
            new Step(15, "third", List.of(), 0));
  }

  @Test
  void output_without_a_command_is_a_mistake() {
    assertThatThrownBy(() -> Transcript.of(List.of("```console", "text", "```")))
        .hasMessage("line 2: output without a command");
  }

  @Test
  void a_block_without_an_end_is_a_mistake() {
    assertThatThrownBy(() -> Transcript.of(List.of("```console", "$ text")))
        .hasMessage("the last block does not end");
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abc, true",
    "abc, abcd, false",
    "ab…, abcd, true",
    "…cd, abcd, true",
    "a…d, abcd, true",
    "a…d, ad, true",
    "a…b…d, axxbxxd, true",
    "a…b…d, axxd, false",
    "aba…ba, aba, false",
    "a…d, abcde, false",
    "…, abc/def, true",
    "a/…/d, a/b/c/d, true",
    "a/…/d, a/d, true",
    "a/…, a, true",
    "a/…/d, a/b/c, false",
    "a, a/b, false",
    "a/b, a, false",
    "…/b, a/b, true",
    "…/x, a/b, false",
  })
  void an_ellipsis_stands_for_text_within_a_line_or_for_whole_lines(
      String expected, String actual, boolean matches) {
    assertThat(Expectation.matches(List.of(expected.split("/")), List.of(actual.split("/"))))
        .isEqualTo(matches);
  }
}
