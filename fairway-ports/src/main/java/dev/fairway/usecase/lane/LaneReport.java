package dev.fairway.usecase.lane;

import dev.fairway.domain.lane.Checkout;
import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.lane.LaneFacts;
import dev.fairway.port.git.CommitSummary;
import dev.fairway.port.git.Repository;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lane and what is the matter with it.
 *
 * @param last the newest commit of what is checked out, or else of the branch; null without any
 */
public record LaneReport(LaneFacts lane, @Nullable CommitSummary last, List<Finding> findings) {

  public LaneReport {
    findings = List.copyOf(findings);
  }

  static LaneReport of(LaneFacts lane, Repository repository, List<Finding> findings) {
    Checkout checkout = lane.checkout();
    String commit = checkout == null ? lane.head() : checkout.commit();
    return new LaneReport(
        lane, commit == null ? null : repository.newest(commit).orElse(null), findings);
  }
}
