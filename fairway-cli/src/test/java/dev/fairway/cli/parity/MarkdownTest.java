package dev.fairway.cli.parity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "plain; plain",
        "a|b; a\\|b",
        "in_progress; in_progress",
        "_a_; \\_a\\_",
        "*bold* `code`; \\*bold\\* \\`code\\`",
        "<img src=x>; \\<img src=x\\>",
        "[a](javascript:b); \\[a\\](javascript:b)",
        "a\\b; a\\\\b",
        "# no heading; \\# no heading"
      })
  void text_reads_as_it_was(String raw, String escaped) {
    assertThat(Markdown.text(raw)).isEqualTo(escaped);
  }

  @Test
  void text_stays_on_its_line() {
    assertThat(Markdown.text("a\n| b |")).isEqualTo("a⏎\\| b \\|");
  }

  @Test
  void code_that_holds_a_backtick_is_text() {
    assertThat(Markdown.code("a_b|c")).isEqualTo("`a_b|c`");
    assertThat(Markdown.code("a`b")).isEqualTo("a\\`b");
  }

  @Test
  void a_row_shows_what_is_there() {
    assertThat(Markdown.row("a|b", null, 3, true, false)).isEqualTo("| a\\|b |  | 3 | yes | no |");
  }
}
