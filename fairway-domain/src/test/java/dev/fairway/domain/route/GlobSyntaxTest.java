package dev.fairway.domain.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern that cannot mean anything is refused, so that none is silently dead. */
class GlobSyntaxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[ | '[' without a ']'",
        "a[b | '[' without a ']'",
        "[] | '[' without a ']'",
        "[!] | '[' without a ']'",
        "[^ | '[' without a ']'",
        "{[,x} | '[' without a ']'",
        "a] | ']' without a '['",
        "[a]] | ']' without a '['",
        "[a/b] | '/' inside '[…]'",
        "{[a,b}/c | '/' inside '[…]'",
        "[z-a] | a range in '[…]' runs backwards",
        "[a-\\Z] | a range in '[…]' runs backwards",
        "{a | '{' without a '}'",
        "{a,{b} | '{' without a '}'",
        "{a,b\\} | '{' without a '}'",
        "{[}] | '{' without a '}'",
        "a} | '}' without a '{'",
        "{a}} | '}' without a '{'",
        "}{ | '}' without a '{'",
        "a\\ | '\\' at the end",
        "[\\ | '\\' at the end",
        "a\\/b | '\\' before '/'",
        "[\\/] | '\\' before '/'",
        "../a | '..' never matches: a pattern begins at the root",
        "a/../b | '..' never matches: a pattern begins at the root",
        "{a,..}/b | '..' never matches: a pattern begins at the root",
      })
  void it_is_refused_with_the_reason(String pattern, String reason) {
    assertThatThrownBy(() -> Glob.parse(pattern)).isInstanceOf(GlobSyntax.class).hasMessage(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", ".", "./", "//", "./.", "{}", "{,a}", "{a,./}", "{,}/{,}"})
  void a_pattern_that_names_no_path_is_refused(String pattern) {
    assertThatThrownBy(() -> Glob.parse(pattern))
        .isInstanceOf(GlobSyntax.class)
        .hasMessage("it, or a choice in '{…}', names no path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a,b}", "{,}", "{a,b,{c,d}}"})
  void too_many_alternatives_are_refused_before_they_fill_the_memory(String choice) {
    assertThatThrownBy(() -> Glob.parse("x" + choice.repeat(100)))
        .isInstanceOf(GlobSyntax.class)
        .hasMessage("more than 100000 characters when written out");
  }

  @Test
  void a_thousand_alternatives_are_not_too_many() {
    assertThat(Glob.parse("{a,b}".repeat(10)).matches("abababababa".substring(1))).isTrue();
  }

  @Test
  void whatever_is_written_is_either_read_or_refused() {
    Random random = new Random(99);
    String signs = "aab/.*?[]!^-{},\\😀";
    int read = 0;
    for (int round = 0; round < 50_000; round++) {
      StringBuilder pattern = new StringBuilder();
      for (int i = random.nextInt(10); i >= 0; i--) {
        pattern.append(signs.charAt(random.nextInt(signs.length())));
      }
      try {
        Glob.parse(pattern.toString()).matches("a/b");
        read++;
      } catch (GlobSyntax refused) {
        assertThat(refused.getMessage()).isNotEmpty();
      }
    }
    assertThat(read).isGreaterThan(5_000);
  }
}
