package dev.fairway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NoStore
class PrintableTest {

  @Test
  void harmless_text_is_the_same_object() {
    String text = "naïve 船渠 🙂 “quoted”";
    assertThat(Printable.line(text)).isSameAs(text);
  }

  @Test
  void a_line_break_shows_and_a_tab_is_a_blank() {
    assertThat(Printable.line("a\nb\tc")).isEqualTo("a⏎b c");
  }

  @Test
  void controls_and_turns_are_replaced_one_by_one() {
    assertThat(Printable.line("\u0000\u001b\u007f\u009b\u202e\u2066\u200f\u2029"))
        .isEqualTo("�".repeat(8));
  }

  @Test
  void colours_of_our_own_stay_and_end_with_the_line() {
    assertThat(Printable.coloured(Style.RED.around("a") + "b")).isEqualTo("\u001b[31ma\u001b[0mb");
    assertThat(Printable.coloured("\u001b[31ma")).isEqualTo("\u001b[31ma\u001b[0m");
    assertThat(Printable.coloured("\u001b[8ma\u001b")).isEqualTo("�[8ma�");
  }

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "naïve, 5",
    "船渠, 4",
    "🙂, 2",
    "e\u0301, 1",
    "'', 0",
    "한글, 4",
    "a\u200bb, 2"
  })
  void the_width_counts_cells_of_a_terminal(String text, int cells) {
    assertThat(Printable.width(text)).isEqualTo(cells);
  }
}
