package dev.fairway.domain.report;

import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.review.ReviewLedger;

/** The one place that says when a task owes a review. */
public final class ReviewDebt {

  private ReviewDebt() {}

  /**
   * True when somebody was asked and has not answered, or the task is completed and a review domain
   * it names has not approved.
   */
  public static boolean isOwed(String status, ReviewLedger ledger, Workflow workflow) {
    boolean completed = workflow.isCompletion(status);
    return !ledger.pendingReviewers().isEmpty() || completed && !ledger.missingDomains().isEmpty();
  }
}
