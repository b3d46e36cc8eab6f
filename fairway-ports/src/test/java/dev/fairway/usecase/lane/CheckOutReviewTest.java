package dev.fairway.usecase.lane;

import static dev.fairway.usecase.Outcomes.refusal;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.lane.Distance;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.usecase.Crew;
import dev.fairway.usecase.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckOutReviewTest {

  private final Yard yard = new Yard().withLanes();

  @BeforeEach
  void work() {
    yard.site.add("T-1", task -> task.reviewDomains(List.of("api")));
    yard.git.addCommit(Yard.A, "work", "api/a");
  }

  private Outcome<CheckOutReview.CheckedOut> checkOut(@Nullable String source, boolean force) {
    return new CheckOutReview(yard.grounds())
        .checkOut(new CheckOutReview.Request("T-1", "B-ui", Crew.BEA.actor(), source, force));
  }

  private @Nullable String inLane() {
    return FoundLanes.one(yard.grounds(), "B-ui").lane().checkout().branch();
  }

  @Test
  void the_work_is_checked_out_in_the_reviewers_lane_on_its_review_branch() {
    CheckOutReview.CheckedOut review = value(checkOut(null, false));
    assertThat(review.branch()).isEqualTo("review/B-ui");
    assertThat(review.worktree()).isEqualTo("/lanes/B-ui");
    assertThat(review.source()).isEqualTo(Yard.A);
    assertThat(yard.git.headOf("review/B-ui")).contains(review.commit());
    assertThat(inLane()).isEqualTo("review/B-ui");
    assertThat(review.paths()).containsExactly("api/a");
    assertThat(review.distance()).isEqualTo(new Distance(1, 0));
    assertThat(review.missingDomains()).containsExactly("api");
    assertThat(review.laneBranch()).isEqualTo(Yard.B);
  }

  @Test
  void a_later_review_moves_the_branch_on() {
    value(checkOut(null, false));
    String more = yard.git.addCommit(Yard.A, "more", "api/b");
    assertThat(value(checkOut(null, false)).commit()).isEqualTo(more);
  }

  @Test
  void commits_made_on_the_review_branch_are_not_thrown_away() {
    value(checkOut(null, false));
    yard.git.addCommit("review/B-ui", "a suggestion", "api/a");
    assertThat(refusal(checkOut(null, false)).kind()).isEqualTo("commits_at_risk");
    value(checkOut(null, true));
    assertThat(yard.git.headOf("review/B-ui")).isEqualTo(yard.git.headOf(Yard.A));
  }

  @Test
  void work_that_its_own_branch_still_has_is_not_lost_when_the_next_review_begins() {
    yard.git.addCommit("agent/C-ops", "elsewhere", "c");
    value(checkOut(null, false));
    assertThat(value(checkOut("C-ops", false)).source()).isEqualTo("agent/C-ops");
    assertThat(value(checkOut(null, false)).source()).isEqualTo(Yard.A);
  }

  @Test
  void a_lane_that_is_detached_at_a_commit_of_main_loses_nothing() {
    yard.git.addCommit("main", "later", "m");
    yard.git.checkOut(yard.of("B-ui"), "passing", "main");
    yard.git.detach(yard.of("B-ui"));
    yard.git.deleteBranch("passing");
    assertThat(value(checkOut(null, false)).source()).isEqualTo(Yard.A);
  }

  @Test
  void nor_are_commits_that_only_a_detached_lane_has() {
    yard.git.addCommit(Yard.B, "lost soon", "b");
    yard.git.detach(yard.of("B-ui"));
    value(checkOut(null, false));
    yard.git.addCommit("review/B-ui", "a suggestion", "api/a");
    yard.git.detach(yard.of("B-ui"));
    yard.git.deleteBranch("review/B-ui");
    assertThat(refusal(checkOut(null, false)).kind()).isEqualTo("commits_at_risk");
  }

  @Test
  void another_roles_branch_can_be_reviewed() {
    yard.git.addCommit("agent/C-ops", "elsewhere", "c");
    assertThat(value(checkOut("C-ops", false)).source()).isEqualTo("agent/C-ops");
  }

  @Test
  void a_dirty_lane_and_a_review_branch_in_use_are_left_alone() {
    yard.git.makeDirty(yard.of("B-ui"), "b");
    assertThat(refusal(checkOut(null, true)).kind()).isEqualTo("dirty_worktree");
    Yard other = new Yard().withLanes();
    other.site.add("T-1");
    other.git.checkOut(other.of("C-ops"), "review/B-ui", "main");
    assertThat(
            refusal(
                    new CheckOutReview(other.grounds())
                        .checkOut(
                            new CheckOutReview.Request(
                                "T-1", "B-ui", Crew.BEA.actor(), null, true)))
                .kind())
        .isEqualTo("branch_in_use");
  }

  @Test
  void without_a_main_branch_there_is_nothing_to_compare_with() {
    yard.git.deleteBranch("main");
    CheckOutReview.CheckedOut review = value(checkOut(null, false));
    assertThat(review.paths()).isEmpty();
    assertThat(review.distance()).isNull();
  }

  @Test
  void nobody_reviews_their_own_work() {
    yard.site.claim("T-1", Crew.ANN);
    var own = new CheckOutReview.Request("T-1", "A-backend", Crew.BEA.actor(), null, true);
    var again = new CheckOutReview.Request("T-1", "B-ui", Crew.ANN.actor(), null, true);
    CheckOutReview review = new CheckOutReview(yard.grounds());
    assertThat(refusal(review.checkOut(own))).isInstanceOf(Refusal.SelfReview.class);
    assertThat(refusal(review.checkOut(again))).isInstanceOf(Refusal.SelfReview.class);
    assertThat(yard.git.headOf("review/A-backend")).isEmpty();
    assertThat(inLane()).isEqualTo(Yard.B);
  }

  @Test
  void an_unknown_task_is_not_found() {
    assertThat(
            new CheckOutReview(yard.grounds())
                .checkOut(new CheckOutReview.Request("T-9", "B-ui", Crew.BEA.actor(), null, false)))
        .isInstanceOf(Outcome.NotFound.class);
  }

  @Test
  void a_branch_that_does_not_exist_cannot_be_reviewed() {
    yard.git.deleteBranch(Yard.A);
    assertThat(refusal(checkOut(null, false)).kind()).isEqualTo("no_branch");
  }
}
