package dev.fairway.terminal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

  @Test
  void lines_break_at_blanks_and_at_line_breaks() {
    assertThat(Wrapping.of("one two three\r\nfour\n\nfive", 8, 99))
        .containsExactly("one two", "three", "four", "", "five");
  }

  @Test
  void a_word_that_is_too_long_is_broken_anywhere() {
    assertThat(Wrapping.of("abcdefghij", 4, 99)).containsExactly("abcd", "efgh", "ij");
    assertThat(Wrapping.of("港湾港湾港", 5, 99)).containsExactly("港湾", "港湾", "港");
    assertThat(Wrapping.of("港湾", 1, 99)).containsExactly("港", "湾");
  }

  @Test
  void nothing_is_one_empty_line() {
    assertThat(Wrapping.of("", 4, 99)).containsExactly("");
  }

  @Test
  void what_is_left_out_is_hinted_at() {
    assertThat(Wrapping.of("a\nb\nc\nd", 9, 2)).containsExactly("a", "b …");
    assertThat(Wrapping.of("x".repeat(1_000_000), 10, 3)).hasSize(3);
  }
}
