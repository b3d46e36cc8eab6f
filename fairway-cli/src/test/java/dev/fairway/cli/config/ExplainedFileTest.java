package dev.fairway.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import dev.fairway.domain.parity.Explanation;
import dev.fairway.domain.parity.Row;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@NoStore
class ExplainedFileTest {

  private static final String FILE =
      """
      # What we know of, and why.

      [[explained]]
      row = "ready-ordering"   # the first
      key = "ui/order"
      reason = "old bug"
      owner = "ops"
      until = 2026-12-31

      # The second one is Kim's.
      [[explained]]
      row = "packets"
      key = "context/goal"
      reason = '''
      two
      lines'''
      owner = "Kim"
      until = "2026-11-30"
      expected = "a"
      actual = "b"
      """;

  private static Explanation explanation(Row row, String key) {
    return new Explanation(
        row, key, "a \"new\" reason", "Ann", LocalDate.of(2027, 1, 1), "x", "y\\z");
  }

  private static List<String> problems(String text) {
    return ExplainedFile.parse(text, "x.toml").problems().stream()
        .map(each -> each.position() + ": " + each.path() + " " + each.sentence())
        .toList();
  }

  @Test
  void entries_are_read_with_dates_of_either_kind() {
    ExplainedFile file = ExplainedFile.parse(FILE, "x.toml");
    assertThat(file.problems()).isEmpty();
    assertThat(file.explanations())
        .containsExactly(
            new Explanation(
                Row.READY_ORDERING,
                "ui/order",
                "old bug",
                "ops",
                LocalDate.of(2026, 12, 31),
                null,
                null),
            new Explanation(
                Row.PACKETS,
                "context/goal",
                "two\nlines",
                "Kim",
                LocalDate.of(2026, 11, 30),
                "a",
                "b"));
    assertThat(file.has(Row.PACKETS, "context/goal")).isTrue();
    assertThat(file.has(Row.DASHBOARD, "context/goal")).isFalse();
  }

  @Test
  void another_entry_comes_after_everything_that_was_there() {
    Explanation more = explanation(Row.DASHBOARD, "ui/todo");
    String text = ExplainedFile.parse(FILE, "x.toml").with(more);
    assertThat(text).startsWith(FILE);
    assertThat(ExplainedFile.parse(text, "x.toml").explanations()).hasSize(3).contains(more);
    assertThat(ExplainedFile.parse("", "x.toml").with(more)).startsWith("[[explained]]\n");
  }

  @Test
  void an_entry_of_the_same_difference_is_replaced_and_nothing_else() {
    Explanation first = explanation(Row.READY_ORDERING, "ui/order");
    String text = ExplainedFile.parse(FILE, "x.toml").with(first);
    ExplainedFile file = ExplainedFile.parse(text, "x.toml");
    assertThat(file.problems()).isEmpty();
    assertThat(file.explanations()).hasSize(2).contains(first);
    assertThat(text)
        .startsWith("# What we know of, and why.\n\n[[explained]]\n")
        .contains("\n\n# The second one is Kim's.\n[[explained]]\nrow = \"packets\"\n")
        .doesNotContain("old bug");

    Explanation last = explanation(Row.PACKETS, "context/goal");
    String other = ExplainedFile.parse(FILE, "x.toml").with(last);
    assertThat(ExplainedFile.parse(other, "x.toml").explanations()).hasSize(2).contains(last);
    assertThat(other).contains("# the first").doesNotContain("lines");
  }

  @Test
  void what_is_missing_or_wrong_is_reported_with_its_place() {
    assertThat(
            problems(
                """
                [[explained]]
                row = "redy-ordering"
                key = "k"
                reasn = "r"
                owner = "o"
                until = "soon"

                [[explained]]
                row = "packets"
                key = "k"
                reason = "r"
                owner = "o"
                """))
        .containsExactly(
            "x.toml:1:1: explained[0].reason is missing; add reason = \"…\"",
            "x.toml:2:1: explained[0].row unknown row 'redy-ordering'; did you mean"
                + " ready-ordering?",
            "x.toml:4:1: explained[0].reasn unknown key 'reasn'; did you mean reason?",
            "x.toml:6:1: explained[0].until expected a day such as 2026-12-31",
            "x.toml:8:1: explained[1].until is missing; add until = 2026-12-31");
  }
}
