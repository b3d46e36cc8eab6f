package dev.fairway.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.refusal.Refusal;
import java.util.List;

/** Takes an outcome for what a test expects it to be, and fails with the outcome otherwise. */
public final class Outcomes {

  private Outcomes() {}

  public static <T> T value(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  public static <T> Refusal refusal(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<T>) outcome).refusal();
  }

  public static <T> List<Problem> problems(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
    return ((Outcome.Invalid<T>) outcome).problems();
  }

  /** The message and the way out of the only problem. */
  public static <T> String problem(Outcome<T> outcome) {
    List<Problem> problems = problems(outcome);
    assertThat(problems).hasSize(1);
    return problems.get(0).sentence();
  }
}
