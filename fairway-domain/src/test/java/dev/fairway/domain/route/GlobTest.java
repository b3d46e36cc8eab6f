package dev.fairway.domain.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pattern covers, case by case; the words are in the record of the decision. */
class GlobTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // plain text, anchored at the root, covering what lies below
        "doc | doc",
        "doc | doc/a/b.md",
        "doc/a | doc/a",
        "doc/ | doc/a",
        "/doc | doc/a",
        "doc//a | doc/a",
        "./doc/./a | doc/a",
        // within a segment
        "* | a",
        "* | .hidden",
        "*.md | a.md",
        "*.md | .md",
        "a*b*c | aXXbYYc",
        "a*b*c | abc",
        "a*a | aaaa",
        "?.md | a.md",
        "?.md | ä.md",
        "?.md | 😀.md",
        "cmd/*security* | cmd/security-scan/main.go",
        "cmd/*security* | cmd/my-security",
        // any number of segments
        "** | a",
        "** | a/b/c",
        "doc/** | doc/a",
        "doc/** | doc/a/b/c",
        "doc/** | doc",
        "**/doc | doc",
        "**/doc | a/b/doc/c",
        "**/*.md | a.md",
        "**/*.md | x/y/a.md",
        "a/**/b | a/b",
        "a/**/b | a/x/b",
        "a/**/b | a/x/y/b/z",
        "a/**/b/**/c | a/b/b/x/c",
        "a/**/**/b | a/b",
        "**/a/b | a/a/b",
        "**/a/*/c | a/a/b/c",
        // two stars beside text are one
        "a**b | aXb",
        "**.md | a.md",
        "*** | a",
        // classes
        "[abc] | b",
        "[a-c]x | bx",
        "[!a-c] | d",
        "[^a-c] | d",
        "[]a] | ]",
        "[!]a] | b",
        "[a-] | -",
        "[-a] | -",
        "[a,b] | ,",
        "[{}] | }",
        "[*?] | *",
        "[a\\]b] | ]",
        "[\\!a] | !",
        "[a\\-c] | -",
        "[+-\\]] | A",
        "[ä-ü] | ö",
        "[😀-😎] | 😃",
        "[!a] | 😀",
        // alternatives
        "{a,b} | b",
        "{a,b}/c | b/c",
        "x{a,b}y | xby",
        "{a,b{c,d}}e | bde",
        "{a/b,c}/d | a/b/d",
        "{a/b,c}/d | c/d",
        "{,x}a | a",
        "{,x}a | xa",
        "{,doc/}a | a",
        "{,doc/}a | doc/a",
        "a/{,x}/b | a/b",
        "a/{,x}/b | a/x/b",
        "{a} | a",
        "a{} | a",
        "{**/,}a | x/y/a",
        "{*,x}*/b | a/a/b",
        "{[a,b],c} | a",
        "{[,],c} | ,",
        "{[}],c} | }",
        "{\\,,c} | ,",
        "{\\},c} | }",
        "a,b | a,b",
        // escapes
        "\\* | *",
        "\\[slug\\] | [slug]",
        "app/\\[slug\\]/** | app/[slug]/page.tsx",
        "\\{a,b\\} | {a,b}",
        "\\\\ | \\",
        "\\a | a",
        "\\😀 | 😀",
        "!a | !a",
        "# | #",
        "a b | a b",
        "~ | ~",
        // paths
        "doc/** | ./doc/a",
        "doc/** | doc//a",
        "doc/** | /doc/a",
        "doc/** | doc/x/../a",
        "doc/** | src/../doc/a",
        "doc | doc/",
      })
  void it_covers(String pattern, String path) {
    assertThat(Glob.parse(pattern).matches(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "doc | docs",
        "doc | a/doc",
        "doc | Doc",
        "doc/a | doc",
        "doc/a/b | doc/a",
        "* | ''",
        "*.md | x/a.md",
        "*.md | a.md5",
        "a*b | a/b",
        "a?b | a/b",
        "a?b | ab",
        "? | ab",
        "a/*/b | a/b",
        "a/*/b | a/x/y/b",
        "a/**/b | a/x",
        "a/**/b | b",
        "**/doc | docs/a",
        "**/a/b | a/x/b",
        "a**b | a/x/b",
        "**.md | x/a.md",
        "*** | ''",
        "[abc] | d",
        "[a-c] | B",
        "[!a-c] | b",
        "[a\\-c] | b",
        "[!a] | a",
        "[!a] | bc",
        "a[!b]c | a/c",
        "{a,b} | c",
        "{a,b} | a,b",
        "{a,b}/c | a",
        "a{b,c}d | abcd",
        "\\* | a",
        "\\{a,b\\} | a",
        "doc/** | ../doc/a",
        "doc/** | doc/../src/a",
        "doc/** | doc/..",
        "** | ..",
        "** | ''",
        "** | .",
        "** | a/..",
        "** | ../a",
        "** | a/../../b",
        "ä | a",
      })
  void it_does_not_cover(String pattern, String path) {
    assertThat(Glob.parse(pattern).matches(path)).isFalse();
  }

  @Test
  void letters_are_compared_as_they_are_written_also_by_their_accents() {
    assertThat(Glob.parse("\u00e4").matches("\u00e4")).isTrue();
    assertThat(Glob.parse("\u00e4").matches("a\u0308")).isFalse();
    assertThat(Glob.parse("TITLE").matches("t\u0131tle")).isFalse();
    assertThat(Glob.parse("i").matches("I")).isFalse();
  }

  @Test
  void two_globs_are_equal_when_they_are_written_the_same() {
    assertThat(Glob.parse("doc/**")).isEqualTo(Glob.parse("doc/**")).hasToString("doc/**");
    assertThat(Glob.parse("doc/**")).hasSameHashCodeAs(Glob.parse("doc/**"));
    assertThat(Glob.parse("doc/**")).isNotEqualTo(Glob.parse("doc/")).isNotEqualTo("doc/**");
    assertThat(Glob.parse("./doc/").pattern()).isEqualTo("./doc/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b",
        "**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/b",
        "{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}*b",
      })
  void a_pattern_that_nearly_matches_in_many_ways_fails_at_once(String pattern) {
    assertThat(Glob.parse(pattern).matches("a".repeat(10_000))).isFalse();
    assertThat(Glob.parse(pattern).matches("a/".repeat(5_000))).isFalse();
  }

  @Test
  void patterns_of_10_000_characters_fail_at_once() {
    assertThat(Glob.parse("*a".repeat(5_000) + "b").matches("a".repeat(10_000))).isFalse();
    assertThat(Glob.parse("**/a/".repeat(2_000) + "b").matches("a/".repeat(5_000))).isFalse();
    assertThat(Glob.parse("**/" + "a/".repeat(2_500) + "b").matches("a/".repeat(5_000))).isFalse();
    assertThat(Glob.parse("*" + "a".repeat(5_000) + "b").matches("a".repeat(10_000))).isFalse();
    assertThat(Glob.parse("?".repeat(10_000)).matches("a".repeat(10_000))).isTrue();
  }

  @Test
  void deep_nesting_needs_no_call_stack() {
    assertThat(Glob.parse("{".repeat(50_000) + "a" + "}".repeat(50_000)).matches("a")).isTrue();
    assertThat(Glob.parse("{a}".repeat(1_000)).matches("a".repeat(1_000))).isTrue();
  }

  @Test
  void one_path_may_be_asked_about_many_globs() {
    List<Glob> globs = List.of(Glob.parse("a/**"), Glob.parse("**/b"), Glob.parse("c"));
    assertThat(globs.stream().map(glob -> glob.matches("a/b"))).containsExactly(true, true, false);
  }
}
