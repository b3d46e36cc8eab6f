package dev.fairway.domain.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgementTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final Row READY = Row.READY_ORDERING;

  private static Difference difference(String key) {
    return new Difference(key, "A", "B", new Origin("file", "command"));
  }

  private static Comparison ready(String... keys) {
    List<Difference> differences = List.of(keys).stream().map(JudgementTest::difference).toList();
    return Comparison.of(READY, List.of(new CaseResult("ui", differences)));
  }

  private static Explanation explained(
      String key, LocalDate until, @Nullable String expected, @Nullable String actual) {
    return new Explanation(READY, key, "known", "ops", until, expected, actual);
  }

  private static Explanation explained(String key) {
    return explained(key, TODAY, null, null);
  }

  private static JudgedRow only(Judgement judgement) {
    assertThat(judgement.rows()).hasSize(1);
    return judgement.rows().get(0);
  }

  @Test
  void a_row_without_differences_is_the_same() {
    Judgement judgement = Judgement.of(List.of(ready()), List.of(), TODAY);
    assertThat(only(judgement).verdict()).isEqualTo(Verdict.SAME);
    assertThat(judgement.isOk()).isTrue();
    assertThat(judgement.unexplained()).isZero();
  }

  @Test
  void a_difference_that_nobody_explains_makes_the_row_different() {
    Judgement judgement =
        Judgement.of(List.of(ready("ui/A", "ui/B")), List.of(explained("ui/A")), TODAY);
    assertThat(only(judgement).verdict()).isEqualTo(Verdict.DIFFERENT);
    assertThat(only(judgement).unexplained()).isEqualTo(1);
    assertThat(judgement.isOk()).isFalse();
    assertThat(judgement.unexplained()).isEqualTo(1);
  }

  @Test
  void a_row_is_explained_when_all_of_its_differences_are() {
    Judgement judgement = Judgement.of(List.of(ready("k")), List.of(explained("k")), TODAY);
    assertThat(only(judgement).verdict()).isEqualTo(Verdict.EXPLAINED);
    assertThat(judgement.isOk()).isTrue();
    assertThat(judgement.unused()).isEmpty();
  }

  @Test
  void an_explanation_counts_on_its_last_day_and_not_on_the_next() {
    Explanation explanation = explained("k");
    assertThat(Judgement.of(List.of(ready("k")), List.of(explanation), TODAY).isOk()).isTrue();
    Judgement later = Judgement.of(List.of(ready("k")), List.of(explanation), TODAY.plusDays(1));
    assertThat(later.isOk()).isFalse();
    assertThat(only(later).differences().get(0).objection())
        .isEqualTo("the explanation of ops expired on 2026-11-01");
  }

  @Test
  void an_explanation_of_other_values_does_not_count_and_says_so() {
    Explanation expected = explained("k", TODAY, "Z", null);
    Explanation actual = explained("k", TODAY, "A", "Z");
    assertThat(objection(expected))
        .isEqualTo("the explanation of ops was given when 'Z' was expected");
    assertThat(objection(actual))
        .isEqualTo("the explanation of ops was given when the answer was 'Z'");
    assertThat(objection(explained("k", TODAY, "A", "B"))).isNull();
  }

  private static @Nullable String objection(Explanation explanation) {
    Judgement judgement = Judgement.of(List.of(ready("k")), List.of(explanation), TODAY);
    return only(judgement).differences().get(0).objection();
  }

  @Test
  void a_later_explanation_counts_where_an_earlier_one_does_not() {
    List<Explanation> both =
        List.of(explained("k", TODAY.minusDays(1), null, null), explained("k"));
    assertThat(Judgement.of(List.of(ready("k")), both, TODAY).isOk()).isTrue();
  }

  @Test
  void an_explanation_that_nothing_asks_for_is_unused() {
    Explanation of = explained("gone");
    Explanation ofAnotherRow =
        new Explanation(Row.PACKETS, "gone", "known", "ops", TODAY, null, null);
    Judgement judgement =
        Judgement.of(List.of(ready("k")), List.of(of, ofAnotherRow, explained("k")), TODAY);
    assertThat(judgement.unused()).containsExactly(of);
  }

  @Test
  void a_row_that_cannot_be_compared_cannot_be_explained() {
    Comparison impossible = Comparison.impossible(READY, "no reference");
    Judgement judgement = Judgement.of(List.of(impossible), List.of(explained("k")), TODAY);
    assertThat(only(judgement).verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(judgement.isOk()).isFalse();
    assertThat(judgement.unexplained()).isEqualTo(1);
    assertThat(judgement.unused()).isEmpty();
  }

  @Test
  void verdicts_have_words() {
    assertThat(List.of(Verdict.values()))
        .extracting(Verdict::word)
        .containsExactly("same", "explained", "different", "not_comparable");
  }
}
