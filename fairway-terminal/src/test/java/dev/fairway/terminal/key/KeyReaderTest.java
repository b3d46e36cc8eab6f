package dev.fairway.terminal.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.terminal.key.Key.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyReaderTest {

  private final KeyReader reader = new KeyReader();

  private List<Key> typed(String text) {
    List<Key> keys = new ArrayList<>();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      reader.take(octet & 0xff).ifPresent(keys::add);
    }
    return keys;
  }

  @Test
  void letters_of_any_script_are_letters() {
    assertThat(typed("jä港\ud83d\ude42"))
        .containsExactly(Key.letter('j'), Key.letter('ä'), Key.letter('港'), Key.letter(0x1f642));
  }

  @ParameterizedTest
  @CsvSource({
    "[A, UP",
    "OA, UP",
    "[B, DOWN",
    "[C, RIGHT",
    "[D, LEFT",
    "[H, HOME",
    "[1~, HOME",
    "OF, END",
    "[4~, END",
    "[5~, PAGE_UP",
    "[6~, PAGE_DOWN",
    "[Z, BACK_TAB",
    "[1;5A, OTHER",
    "[200~, OTHER",
    "x, OTHER",
  })
  void a_key_that_is_sent_as_several_characters_is_one_key(String sequence, Kind kind) {
    assertThat(typed("\u001b" + sequence + "j")).containsExactly(Key.of(kind), Key.letter('j'));
    assertThat(reader.isWaiting()).isFalse();
  }

  @Test
  void an_escape_that_nothing_follows_is_a_key() {
    assertThat(typed("\u001b")).isEmpty();
    assertThat(reader.isWaiting()).isTrue();
    assertThat(reader.nothingFollows()).isEqualTo(Key.of(Kind.ESCAPE));
    assertThat(typed("\u001b\u001b")).containsExactly(Key.of(Kind.ESCAPE));
    assertThat(reader.nothingFollows()).isEqualTo(Key.of(Kind.ESCAPE));
    assertThat(typed("\u001b[")).isEmpty();
    assertThat(reader.nothingFollows()).isEqualTo(Key.of(Kind.OTHER));
    assertThat(typed("j")).containsExactly(Key.letter('j'));
  }

  @Test
  void control_characters_have_their_usual_meaning() {
    assertThat(typed("\r\n\t\u007f\u0003\u001a\f\u0015\u0001"))
        .extracting(Key::kind)
        .containsExactly(
            Kind.ENTER,
            Kind.ENTER,
            Kind.TAB,
            Kind.ERASE,
            Kind.INTERRUPT,
            Kind.SUSPEND,
            Kind.REDRAW,
            Kind.CLEAR,
            Kind.OTHER);
  }

  @Test
  void garbage_is_passed_over() {
    for (int octet : new int[] {0x80, 0xff, 0xc3, 'j', 0xbf}) {
      reader.take(octet);
    }
    assertThat(typed("k")).containsExactly(Key.letter('k'));
    assertThat(typed("\u001b[" + "1".repeat(100))).hasSizeGreaterThan(0);
  }
}
