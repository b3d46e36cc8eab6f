package dev.fairway.domain.report;

import static dev.fairway.domain.Example.EARLIER;
import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewLedger;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.review.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewDebtTest {

  private static final Workflow WORKFLOW = PolicyExample.states();
  private static final ReviewRequest ASKED =
      new ReviewRequest("T-1", "B-ui", null, PERSON, EARLIER);

  @ParameterizedTest
  @CsvSource({"todo, false", "in_progress, false", "done, true", "dropped, false"})
  void a_domain_that_has_not_approved_is_owed_once_the_task_is_completed(
      String status, boolean owed) {
    assertThat(isOwed(status, List.of("ops"), List.of(), List.of())).isEqualTo(owed);
  }

  @Test
  void an_approval_of_every_domain_settles_the_debt() {
    assertThat(isOwed("done", List.of("ops"), List.of(), List.of(approval("ops")))).isFalse();
    assertThat(isOwed("done", List.of("ops", "arch"), List.of(), List.of(approval("ops"))))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"todo", "in_progress", "blocked", "done"})
  void a_question_without_an_answer_is_owed_in_any_state(String status) {
    assertThat(isOwed(status, List.of(), List.of(ASKED), List.of())).isTrue();
    assertThat(isOwed(status, List.of(), List.of(ASKED), List.of(approval(null)))).isFalse();
  }

  @Test
  void a_task_of_which_nobody_wants_a_review_owes_none() {
    assertThat(isOwed("done", List.of(), List.of(), List.of())).isFalse();
  }

  private static boolean isOwed(
      String status, List<String> domains, List<ReviewRequest> requests, List<Review> reviews) {
    return ReviewDebt.isOwed(status, new ReviewLedger(domains, requests, reviews, null), WORKFLOW);
  }

  private static Review approval(@Nullable String domain) {
    return new Review(1, "T-1", "B-ui", Verdict.APPROVE, domain, null, null, PERSON, NOW);
  }
}
