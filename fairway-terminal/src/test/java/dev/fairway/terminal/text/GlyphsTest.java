package dev.fairway.terminal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphsTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "港湾, 4",
    "e\u0301, 1",
    "\ud83d\ude42, 2",
    "…, 1",
    "'', 0",
  })
  void a_text_takes_as_many_cells_as_its_characters(String text, int cells) {
    assertThat(Glyphs.width(Glyphs.clean(text))).isEqualTo(cells);
  }

  @ParameterizedTest
  @CsvSource({
    "harbour, 7, harbour",
    "harbour, 6, harbo…",
    "harbour, 1, …",
    "harbour, 0, ''",
    "港湾港, 6, 港湾港",
    "港湾港, 5, 港湾…",
    "港湾港, 4, 港…",
    "港, 1, …",
    "e\u0301e\u0301e\u0301, 2, e\u0301…",
  })
  void what_does_not_fit_ends_in_an_ellipsis(String text, int most, String fitting) {
    assertThat(Glyphs.fit(text, most)).isEqualTo(fitting);
    assertThat(Glyphs.width(Glyphs.fit(text, most))).isLessThanOrEqualTo(most);
  }

  @Test
  void nothing_that_controls_a_terminal_gets_through() {
    String evil = "a\u001b[2J\u0007\u009b1m\u202eb\u2066\u200f\u061c\u2028\u007f\r\u0000c\ud800";
    String safe = Glyphs.clean(evil);
    assertThat(safe).isEqualTo("a�[2J��1m�b�������c�");
    assertThat(safe.chars())
        .noneMatch(c -> c < ' ' || c >= 0x7f && c < 0xa0)
        .noneMatch(c -> Character.getType(c) == Character.FORMAT);
  }

  @Test
  void a_tab_is_a_blank_and_a_line_break_is_seen() {
    assertThat(Glyphs.clean("a\tb\nc")).isEqualTo("a b⏎c");
  }

  @Test
  void what_joins_characters_is_left_out_so_that_each_is_as_wide_as_it_is_known_to_be() {
    String engineer = "\ud83d\udc69\ud83c\udffd\u200d\ud83d\udd27";
    String safe = Glyphs.clean(engineer);
    assertThat(safe).isEqualTo("\ud83d\udc69\ud83d\udd27");
    assertThat(Glyphs.width(safe)).isEqualTo(4);
    assertThat(Glyphs.clean("\u2764\ufe0f")).isEqualTo("\u2764");
  }

  @Test
  void a_pile_of_marks_does_not_grow_into_other_lines() {
    String piled = "e" + "\u0301".repeat(1_000);
    assertThat(Glyphs.clean(piled)).isEqualTo("e" + "\u0301".repeat(3));
    assertThat(Glyphs.clean("\u0301e")).isEqualTo("e");
  }

  @Test
  void a_very_long_text_is_not_read_to_its_end() {
    assertThat(Glyphs.fit("漢字".repeat(5_000), 11)).isEqualTo("漢字漢字漢…");
  }
}
