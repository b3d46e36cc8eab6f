package dev.fairway.domain.lane;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellWordTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "agent/A-backend   | agent/A-backend",
        "/größe/x_1.y      | /größe/x_1.y",
        "a b               | 'a b'",
        "$HOME             | '$HOME'",
        "~me               | '~me'",
        "v1~2              | v1~2",
        "it's              | 'it'\\''s'",
        "a;b               | 'a;b'",
        "\"\"              | ''"
      })
  void a_word_that_a_shell_would_take_apart_is_quoted(String word, String pasted) {
    assertThat(ShellWord.of(word)).isEqualTo(pasted);
  }
}
