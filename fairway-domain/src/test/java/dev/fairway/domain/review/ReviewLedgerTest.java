package dev.fairway.domain.review;

import static dev.fairway.domain.review.ReviewExample.approve;
import static dev.fairway.domain.review.ReviewExample.changes;
import static dev.fairway.domain.review.ReviewExample.reject;
import static dev.fairway.domain.review.ReviewExample.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewLedgerTest {

  private static final String HEAD = "1234abcd90123456789012345678901234567890";

  @Test
  void the_latest_verdict_of_a_reviewer_counts() {
    assertThat(ledger(approve(1, "D", null), reject(2, "D", null)).isApproved()).isFalse();
    assertThat(ledger(reject(1, "D", null), approve(2, "D", null)).isApproved()).isTrue();
    assertThat(ledger(changes(1, "D", null), reject(2, "D", null), approve(3, "D", null)).latest())
        .containsExactly(approve(3, "D", null));
  }

  @Test
  void later_is_what_has_the_larger_id_in_whatever_order_it_comes() {
    assertThat(ledger(reject(2, "D", null), approve(1, "D", null)).isApproved()).isFalse();
    assertThat(ledger(approve(2, "D", null), reject(1, "D", null)).isApproved()).isTrue();
  }

  @Test
  void each_domain_of_a_reviewer_has_a_verdict_of_its_own() {
    ReviewLedger ledger =
        ledger(approve(1, "D", "ops"), reject(2, "D", "governance"), approve(3, "D", "ops"));

    assertThat(ledger.latest())
        .containsExactly(reject(2, "D", "governance"), approve(3, "D", "ops"));
    assertThat(ledger.isApproved()).isFalse();
  }

  @Test
  void one_reviewers_approval_does_not_cancel_anothers_objection() {
    ReviewLedger ledger = ledger(changes(1, "D", null), approve(2, "E", null));

    assertThat(ledger.isApproved()).isFalse();
    assertThat(ledger.objections()).containsExactly(changes(1, "D", null));
  }

  @Test
  void a_verdict_without_a_domain_stands_back_once_its_reviewer_speaks_for_one() {
    assertThat(ledger(changes(1, "D", null), approve(2, "D", "ops")).latest())
        .containsExactly(approve(2, "D", "ops"));
    assertThat(ledger(changes(1, "E", null), approve(2, "D", "ops")).latest()).hasSize(2);
  }

  @Test
  void a_later_verdict_without_a_domain_leaves_those_in_domains_standing() {
    ReviewLedger ledger = ledger(approve(1, "D", "ops"), reject(2, "D", null));

    assertThat(ledger.latest()).hasSize(2);
    assertThat(ledger.isApproved()).isFalse();
  }

  @Test
  void an_approval_without_a_domain_satisfies_no_domain() {
    ReviewLedger ledger =
        new ReviewLedger(List.of("ops"), List.of(), List.of(approve(1, "D", null)), null);

    assertThat(ledger.missingDomains()).containsExactly("ops");
    assertThat(ledger.isApproved()).isFalse();
  }

  @Test
  void an_approval_in_a_domain_that_nobody_asked_for_satisfies_a_task_without_domains() {
    assertThat(ledger(approve(1, "D", "ops")).isApproved()).isTrue();
  }

  @Test
  void missing_domains_are_in_the_order_of_the_task_and_named_once() {
    ReviewLedger ledger =
        new ReviewLedger(
            List.of("web", "ops", "web", "governance"),
            List.of(),
            List.of(approve(1, "D", "ops")),
            null);

    assertThat(ledger.missingDomains()).containsExactly("web", "governance");
    assertThat(ledger.domainCount()).isEqualTo(3);
  }

  @Test
  void an_objection_in_a_domain_outweighs_an_approval_there() {
    ReviewLedger ledger =
        new ReviewLedger(
            List.of("ops"),
            List.of(),
            List.of(reject(1, "C", "ops"), approve(2, "D", "ops")),
            null);

    assertThat(ledger.missingDomains()).containsExactly("ops");
  }

  @Test
  void a_domain_may_be_called_like_the_role_that_owns_the_task() {
    ReviewLedger ledger =
        new ReviewLedger(
            List.of("A-backend"), List.of(), List.of(approve(1, "D-arch", "A-backend")), null);

    assertThat(ledger.isApproved()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1234abcd90123456789012345678901234567890, false",
    "1234abc, false",
    "1234ABC, false",
    "1, false",
    "2234abc, true",
    "1234abce, true",
    "1234abcd901234567890123456789012345678901, true",
  })
  void an_approval_is_stale_when_the_branch_has_another_head(String commit, boolean stale) {
    ReviewLedger ledger = at(HEAD, approve(1, "D", null, commit));

    assertThat(ledger.isApproved()).isEqualTo(!stale);
    assertThat(ledger.staleApprovals()).hasSize(stale ? 1 : 0);
  }

  @Test
  void an_unbound_approval_never_goes_stale() {
    assertThat(at(HEAD, approve(1, "D", null)).isApproved()).isTrue();
  }

  @Test
  void without_a_branch_nothing_is_stale() {
    assertThat(ledger(approve(1, "D", null, "2222222")).isApproved()).isTrue();
  }

  @Test
  void an_objection_never_goes_stale() {
    Review old = ReviewExample.review(1, "D", Verdict.REJECT, null, "2222222");
    assertThat(at(HEAD, old).staleApprovals()).isEmpty();
    assertThat(at(HEAD, old).objections()).containsExactly(old);
  }

  @Test
  void a_stale_approval_leaves_its_domain_missing_unless_another_is_fresh() {
    Review stale = approve(1, "C", "ops", "2222222");
    Review fresh = approve(2, "D", "ops", "1234abc");

    assertThat(new ReviewLedger(List.of("ops"), List.of(), List.of(stale), HEAD).missingDomains())
        .containsExactly("ops");
    assertThat(
            new ReviewLedger(List.of("ops"), List.of(), List.of(stale, fresh), HEAD)
                .missingDomains())
        .isEmpty();
  }

  @Test
  void nobody_asked_and_nobody_spoke_is_no_status() {
    assertThat(ledger().status()).isEqualTo(ReviewStatus.NONE);
    assertThat(ledger().isApproved()).isFalse();
  }

  @Test
  void an_open_request_is_pending_even_when_others_approve() {
    assertThat(asked(request(1, "D")).status()).isEqualTo(ReviewStatus.PENDING);
    assertThat(asked(request(1, "D"), approve(2, "E", null)).status())
        .isEqualTo(ReviewStatus.PENDING);
  }

  @Test
  void an_answered_request_is_approved() {
    assertThat(asked(request(1, "D"), approve(2, "D", null)).status())
        .isEqualTo(ReviewStatus.APPROVED);
  }

  @Test
  void an_approval_without_a_request_is_approved() {
    assertThat(ledger(approve(1, "D", null)).status()).isEqualTo(ReviewStatus.APPROVED);
  }

  @Test
  void a_missing_domain_is_pending() {
    ReviewLedger ledger =
        new ReviewLedger(List.of("ops", "web"), List.of(), List.of(approve(1, "D", "ops")), null);
    assertThat(ledger.status()).isEqualTo(ReviewStatus.PENDING);
  }

  @Test
  void a_stale_approval_is_pending_again() {
    assertThat(at(HEAD, approve(1, "D", null, "2222222")).status()).isEqualTo(ReviewStatus.PENDING);
  }

  @Test
  void a_rejection_outweighs_wishes_and_both_outweigh_approvals() {
    assertThat(ledger(approve(1, "C", null), changes(2, "D", null)).status())
        .isEqualTo(ReviewStatus.CHANGES);
    assertThat(ledger(reject(1, "C", null), changes(2, "D", null), approve(3, "E", null)).status())
        .isEqualTo(ReviewStatus.REJECTED);
  }

  @Test
  void who_was_asked_is_pending_until_there_is_a_verdict_since() {
    assertThat(asked(request(1, "D")).pendingReviewers()).containsExactly("D");
    assertThat(asked(request(2, "D"), approve(1, "D", null)).pendingReviewers())
        .containsExactly("D");
    assertThat(asked(request(2, "D"), approve(2, "D", null)).pendingReviewers()).isEmpty();
    assertThat(asked(request(1, "D"), changes(2, "D", "ops")).pendingReviewers()).isEmpty();
    assertThat(asked(request(1, "D"), approve(2, "E", null)).pendingReviewers())
        .containsExactly("D");
  }

  @Test
  void who_has_only_a_stale_approval_is_pending_again() {
    List<ReviewRequest> asked = List.of(request(1, "D"));
    Review stale = approve(2, "D", "ops", "2222222");

    assertThat(new ReviewLedger(List.of(), asked, List.of(stale), HEAD).pendingReviewers())
        .containsExactly("D");
    assertThat(
            new ReviewLedger(List.of(), asked, List.of(stale, approve(3, "D", "web")), HEAD)
                .pendingReviewers())
        .isEmpty();
  }

  @Test
  void reviewers_are_those_who_were_asked_and_those_who_spoke_in_alphabetical_order() {
    ReviewLedger ledger =
        new ReviewLedger(
            List.of(),
            List.of(request(1, "E"), request(1, "B")),
            List.of(approve(2, "C", null), approve(3, "B", null), approve(4, "B", "ops")),
            null);

    assertThat(ledger.reviewers()).containsExactly("B", "C", "E");
    assertThat(ledger.pendingReviewers()).containsExactly("E");
  }

  @Test
  void pending_reviewers_are_in_alphabetical_order() {
    assertThat(
            new ReviewLedger(List.of(), List.of(request(1, "E"), request(2, "C")), List.of(), null)
                .pendingReviewers())
        .containsExactly("C", "E");
  }

  @Test
  void a_review_keeps_everything_but_its_id_when_it_is_stored() {
    assertThat(approve(0, "D", "ops", "abc").withId(9).withId(0))
        .isEqualTo(approve(0, "D", "ops", "abc"));
    assertThat(approve(0, "D", "ops").withId(9).id()).isEqualTo(9);
  }

  private static ReviewLedger ledger(Review... reviews) {
    return new ReviewLedger(List.of(), List.of(), List.of(reviews), null);
  }

  private static ReviewLedger at(String head, Review... reviews) {
    return new ReviewLedger(List.of(), List.of(), List.of(reviews), head);
  }

  private static ReviewLedger asked(ReviewRequest request, Review... reviews) {
    return new ReviewLedger(List.of(), List.of(request), List.of(reviews), null);
  }
}
