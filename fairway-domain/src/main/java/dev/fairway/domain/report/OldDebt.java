package dev.fairway.domain.report;

import dev.fairway.domain.policy.Workflow;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What finished tasks still owe. Nobody waits for it, so it is counted and never told one by one
 * among the things to do.
 *
 * @param evidenceGaps how many finished tasks lack evidence that a gate insists on
 * @param reviewDebt how many finished tasks lack a review
 * @param handoffs how many handoffs of finished tasks nobody has taken note of
 */
public record OldDebt(int evidenceGaps, int reviewDebt, int handoffs) {

  /**
   * @param gaps of tasks in any state; what a gate only warns about is no debt
   * @param owing ids and states of tasks that owe a review
   * @param handoffs of finished tasks that nobody has taken note of
   */
  public static OldDebt of(
      Collection<EvidenceGap> gaps, Collection<OwedReview> owing, int handoffs, Workflow workflow) {
    Set<String> unproven = new HashSet<>();
    for (EvidenceGap gap : gaps) {
      if (gap.gate().isClosed() && workflow.isTerminal(gap.status())) {
        unproven.add(gap.taskId());
      }
    }
    int reviews = 0;
    for (OwedReview owed : owing) {
      reviews += workflow.isTerminal(owed.status()) ? 1 : 0;
    }
    return new OldDebt(unproven.size(), reviews, handoffs);
  }

  public boolean isNone() {
    return evidenceGaps == 0 && reviewDebt == 0 && handoffs == 0;
  }
}
