package dev.fairway.domain.gate;

import static dev.fairway.domain.review.ReviewExample.approve;
import static dev.fairway.domain.review.ReviewExample.changes;
import static dev.fairway.domain.review.ReviewExample.reject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.gate.GateEvaluation.Lack;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewLedger;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewGateTest {

  private static final String HEAD = "1111111111111111111111111111111111111111";

  @Test
  void without_domains_one_approval_satisfies() {
    assertThat(evaluate(List.of(), approve(1, "D-arch", null)))
        .isEqualTo(
            new GateEvaluation(
                "review", null, GateMode.BLOCKING, null, 1, 1, List.of(), List.of()));
  }

  @Test
  void without_any_review_an_approval_is_missing() {
    assertThat(evaluate(List.of()).lacks()).containsExactly(Lack.APPROVAL);
    assertThat(evaluate(List.of()).required()).isEqualTo(1);
  }

  @Test
  void every_domain_needs_its_own_approval() {
    GateEvaluation gate =
        evaluate(
            List.of("ops", "governance"), approve(1, "C-ops", "ops"), approve(2, "B-ui", null));

    assertThat(gate.lacks()).containsExactly(Lack.APPROVAL);
    assertThat(gate.missingDomains()).containsExactly("governance");
    assertThat(gate.required()).isEqualTo(2);
    assertThat(gate.counted()).isEqualTo(1);
  }

  @Test
  void approvals_in_every_domain_satisfy() {
    GateEvaluation gate =
        evaluate(
            List.of("ops", "governance"),
            approve(1, "C-ops", "ops"),
            approve(2, "C-ops", "governance"));

    assertThat(gate.isSatisfied()).isTrue();
    assertThat(gate.counted()).isEqualTo(2);
  }

  @Test
  void an_objection_closes_it_whatever_is_approved() {
    GateEvaluation rejected =
        evaluate(List.of("ops"), approve(1, "C-ops", "ops"), reject(2, "D-arch", null));
    GateEvaluation changes =
        evaluate(List.of(), approve(1, "C-ops", null), changes(2, "D-arch", null));

    assertThat(rejected.lacks()).containsExactly(Lack.OBJECTION);
    assertThat(changes.lacks()).containsExactly(Lack.OBJECTION);
    assertThat(changes.counted()).isEqualTo(1);
  }

  @Test
  void an_approval_that_went_stale_is_named() {
    GateEvaluation plain = evaluate(List.of(), approve(1, "C-ops", null, "222"));
    GateEvaluation inDomain = evaluate(List.of("ops"), approve(1, "C-ops", "ops", "222"));

    assertThat(plain.lacks()).containsExactly(Lack.STALE_APPROVAL);
    assertThat(plain.counted()).isZero();
    assertThat(inDomain.lacks()).containsExactly(Lack.APPROVAL, Lack.STALE_APPROVAL);
    assertThat(inDomain.counted()).isZero();
  }

  @Test
  void an_objection_in_a_domain_leaves_that_domain_missing() {
    assertThat(evaluate(List.of("ops"), changes(1, "C-ops", "ops")).lacks())
        .containsExactly(Lack.APPROVAL, Lack.OBJECTION);
  }

  private static GateEvaluation evaluate(List<String> domains, Review... reviews) {
    return GateEvaluator.review(new ReviewLedger(domains, List.of(), List.of(reviews), HEAD));
  }
}
