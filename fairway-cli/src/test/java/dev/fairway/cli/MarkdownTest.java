package dev.fairway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NoStore
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

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "plain & simple, C# #1 a|b!; plain & simple, C# \\#1 a|b!",
        "# no heading #; \\# no heading \\#",
        "- no item; \\- no item",
        "a - b; a - b",
        "12. no number; 12\\. no number",
        "12.5 is one; 12.5 is one",
        "7); 7\\)",
        "> b; \\> b",
        "a > b; a > b",
        "a &amp b &#35 c & d; a \\&amp b &\\#35 c & d",
        "in_progress _a_; in_progress \\_a\\_",
        "<!-- x -->; \\<!-- x -->"
      })
  void prose_has_as_few_marks_as_will_do(String raw, String escaped) {
    assertThat(Markdown.prose(raw)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "a_b|c; `a_b|c`",
        "a`b; ``a`b``",
        "a``b; ```a``b```",
        "`a; `` `a ``",
        "\" a \"; \"`  a  `\"",
        "\" a\"; \"` a`\"",
        "\"\"; \"\""
      })
  void code_stands_between_more_backticks_than_it_holds(String raw, String code) {
    assertThat(Markdown.code(raw)).isEqualTo(code);
  }

  @Test
  void a_block_ends_where_its_text_does() {
    assertThat(Markdown.fence("a\r\n\n\tb\u0007\n\n"))
        .containsExactly("```text", "a", "", "\tb\ufffd", "```");
    assertThat(Markdown.fence("````")).containsExactly("`````text", "````", "`````");
  }

  @Test
  void one_line_is_what_loses_nothing_on_one_line() {
    assertThat(List.of("a", "a b\n", "a\r\n", "")).allMatch(Markdown::isOneLine);
    assertThat(List.of("a\nb", " a", "a ", "a\tb", "\na")).noneMatch(Markdown::isOneLine);
  }

  @Test
  void a_row_shows_what_is_there() {
    assertThat(Markdown.row("a|b", null, 3, true, false)).isEqualTo("| a\\|b |  | 3 | yes | no |");
  }
}
