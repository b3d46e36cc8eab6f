package dev.fairway.domain.lane;

import dev.fairway.domain.refusal.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a review branch may be checked out in a reviewer's lane. */
public final class ReviewCheckout {

  /**
   * @param lane the reviewer's
   * @param branch the review branch
   * @param source the branch to review
   * @param sourceHead full id of its newest commit; null when there is no such branch
   * @param discarded how many commits no branch would have any more
   * @param discardedFrom the branch or commit that has them now
   * @param elsewhere another folder in which the review branch is checked out; null for none
   */
  public record Facts(
      LaneFacts lane,
      String branch,
      String source,
      @Nullable String sourceHead,
      int discarded,
      String discardedFrom,
      @Nullable String elsewhere) {}

  private ReviewCheckout() {}

  /**
   * @param force whether commits may be thrown away; what is not committed never may
   */
  public static Optional<Refusal> refusal(Facts facts, boolean force) {
    LaneFacts lane = facts.lane();
    if (facts.sourceHead() == null) {
      return because(
          "no_branch",
          "there is no branch " + facts.source() + " to review",
          "'--source-role ‹role›' takes another role's branch");
    }
    Checkout checkout = lane.checkout();
    if (lane.place() != LaneFacts.Place.PRESENT || checkout == null) {
      return because(
          "no_worktree",
          lane.role() + " has no worktree at " + lane.folder() + " to review in",
          "'" + lane.setup() + "' makes it");
    }
    if (checkout.unfinished() != null) {
      return because(
          "unfinished",
          lane.folder() + " is " + checkout.unfinished().where(),
          "end it first: " + checkout.unfinished().end(lane.folder()));
    }
    if (checkout.changes().isDirty()) {
      return because(
          "dirty_worktree",
          lane.folder() + " has " + checkout.changes().words(),
          "commit or stash them first: " + LaneCheck.clean(lane.folder(), null));
    }
    if (facts.elsewhere() != null) {
      return because(
          "branch_in_use",
          facts.branch() + " is checked out at " + facts.elsewhere(),
          "free it: git -C " + ShellWord.of(facts.elsewhere()) + " switch --detach");
    }
    if (facts.discarded() > 0 && !force) {
      return because(
          "commits_at_risk",
          "would throw away "
              + Counted.of(facts.discarded(), "commit")
              + " of "
              + facts.discardedFrom(),
          "add --force, or keep them: git branch ‹name› " + ShellWord.of(facts.discardedFrom()));
    }
    return Optional.empty();
  }

  private static Optional<Refusal> because(String kind, String message, String wayOut) {
    return Optional.of(new Refusal.Unsafe(kind, message, wayOut));
  }
}
