package dev.fairway.terminal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTest {

  @Test
  void a_line_counts_cells_and_not_characters() {
    Line line = Line.of(Ink.BOLD, "港湾").pad(6).add(Ink.PLAIN, "x", 1);
    assertThat(line.width()).isEqualTo(7);
    assertThat(line.toString()).isEqualTo("港湾  x");
  }

  @Test
  void a_cut_line_keeps_its_inks_and_what_the_cursor_is_on() {
    Line line = Line.of(Ink.RED, "abc").add(Ink.PLAIN, "def").choose().cut(5);
    assertThat(line.spans())
        .containsExactly(new Span(Ink.RED, "abc", true), new Span(Ink.PLAIN, "d…", true));
    assertThat(line.isChosen()).isTrue();
    assertThat(line.cut(3).spans()).containsExactly(new Span(Ink.RED, "abc", true));
  }

  @Test
  void there_may_be_no_room() {
    assertThat(Line.of(Ink.PLAIN, "abc", 0).width()).isZero();
    assertThat(Line.of(Ink.PLAIN, "abc", -3).width()).isZero();
    assertThat(Line.of(Ink.PLAIN, "abc").cut(0).width()).isZero();
  }
}
