package dev.fairway.domain.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.lane.LaneFacts.Place;
import dev.fairway.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewCheckoutTest {

  private static ReviewCheckout.Facts facts(
      LaneFacts lane, @Nullable String sourceHead, int discarded, @Nullable String elsewhere) {
    return new ReviewCheckout.Facts(
        lane,
        "review/A-backend",
        "agent/B-ui",
        sourceHead,
        discarded,
        "review/A-backend",
        elsewhere);
  }

  private static Refusal.Unsafe refused(ReviewCheckout.Facts facts, boolean force) {
    return (Refusal.Unsafe) ReviewCheckout.refusal(facts, force).orElseThrow();
  }

  @Test
  void a_clean_lane_may_have_the_review_branch() {
    assertThat(ReviewCheckout.refusal(facts(LaneExample.inPlace(), "c0ffee", 0, null), false))
        .isEmpty();
  }

  @Test
  void there_has_to_be_something_to_review_and_somewhere_to_do_it() {
    assertThat(refused(facts(LaneExample.inPlace(), null, 0, null), true).message())
        .isEqualTo("there is no branch agent/B-ui to review");
    LaneFacts absent = LaneExample.without(Place.ABSENT, null, null);
    assertThat(refused(facts(absent, "c0ffee", 0, null), true).kind()).isEqualTo("no_worktree");
    LaneFacts broken = LaneExample.present(LaneExample.HEAD, null, null);
    assertThat(refused(facts(broken, "c0ffee", 0, null), true).kind()).isEqualTo("no_worktree");
  }

  @Test
  void uncommitted_changes_are_never_touched() {
    Refusal.Unsafe dirty = refused(facts(LaneExample.dirty("a"), "c0ffee", 0, null), true);
    assertThat(dirty.kind()).isEqualTo("dirty_worktree");
    assertThat(dirty.message()).contains("1 uncommitted change: a");
  }

  @Test
  void what_git_has_begun_is_ended_first() {
    LaneFacts lane = LaneExample.halfway(null, Unfinished.REBASE);
    Refusal.Unsafe unfinished = refused(facts(lane, "c0ffee", 0, null), true);
    assertThat(unfinished.kind()).isEqualTo("unfinished");
    assertThat(unfinished.message())
        .isEqualTo(LaneExample.FOLDER + " is in the middle of a rebase");
    assertThat(unfinished.wayOut()).contains("rebase ‹--continue|--abort›");
  }

  @Test
  void a_review_branch_that_another_folder_has_is_left_alone() {
    Refusal.Unsafe used = refused(facts(LaneExample.inPlace(), "c0ffee", 0, "/other"), true);
    assertThat(used.message()).isEqualTo("review/A-backend is checked out at /other");
  }

  @Test
  void commits_are_thrown_away_by_force_only() {
    ReviewCheckout.Facts facts = facts(LaneExample.inPlace(), "c0ffee", 2, null);
    Refusal.Unsafe risky = refused(facts, false);
    assertThat(risky.kind()).isEqualTo("commits_at_risk");
    assertThat(risky.message()).isEqualTo("would throw away 2 commits of review/A-backend");
    assertThat(risky.wayOut()).contains("git branch ‹name› review/A-backend", "--force");
    assertThat(ReviewCheckout.refusal(facts, true)).isEmpty();
  }
}
