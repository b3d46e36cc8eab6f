package dev.fairway.usecase.review;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewLedger;
import dev.fairway.domain.task.Task;
import dev.fairway.port.git.Branches;
import dev.fairway.port.store.ReviewCase;
import dev.fairway.port.store.ReviewRecords;
import org.jspecify.annotations.Nullable;

/** Puts a task's reviews beside the newest commit of its branch. */
public final class Ledgers {

  private Ledgers() {}

  /**
   * The ledger of one task. Approvals of a finished task never go stale: its lane has moved on to
   * other work. The branch is looked up only when an approval is bound to a commit.
   */
  public static ReviewLedger of(
      Task task, ReviewRecords records, ProjectPolicy policy, Branches branches) {
    return of(
        new ReviewCase(
            task.id(),
            task.role(),
            task.status(),
            task.state().branch(),
            task.definition().reviewDomains(),
            records),
        policy,
        branches);
  }

  /** The same of a task that is not there as a whole. */
  public static ReviewLedger of(ReviewCase task, ProjectPolicy policy, Branches branches) {
    ReviewRecords records = task.records();
    String head = null;
    if (!policy.workflow().isTerminal(task.status()) && isBound(records)) {
      String branch = task.branch() != null ? task.branch() : policy.branchOf(task.role());
      head = branches.headOf(branch).orElse(null);
    }
    return new ReviewLedger(task.domains(), records.requests(), records.reviews(), head);
  }

  /** The newest commit of the recorded branch, or else of the role's lane; null without one. */
  public static @Nullable String headOf(Task task, ProjectPolicy policy, Branches branches) {
    return branches.headOf(branchOf(task, policy)).orElse(null);
  }

  /** The recorded branch, or else that of the role's lane. */
  public static String branchOf(Task task, ProjectPolicy policy) {
    String branch = task.state().branch();
    return branch != null ? branch : policy.branchOf(task.role());
  }

  private static boolean isBound(ReviewRecords records) {
    for (Review review : records.reviews()) {
      if (review.commit() != null) {
        return true;
      }
    }
    return false;
  }
}
