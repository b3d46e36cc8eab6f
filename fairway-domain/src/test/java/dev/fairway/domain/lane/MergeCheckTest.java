package dev.fairway.domain.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fairway.domain.Example;
import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluation.Lack;
import dev.fairway.domain.gate.GateEvaluator;
import dev.fairway.domain.policy.GatePolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewExample;
import dev.fairway.domain.review.ReviewLedger;
import dev.fairway.domain.task.DependencyState;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergeCheckTest {

  private static List<Obstacle> inRepository(
      @Nullable String head,
      @Nullable String base,
      @Nullable Distance distance,
      @Nullable String folder,
      String... dirty) {
    return MergeCheck.inRepository(
        Example.task(),
        new MergeFacts(
            LaneExample.BRANCH,
            head,
            "main",
            base,
            false,
            distance,
            folder,
            Uncommitted.of(List.of(dirty)),
            null),
        LaneExample.BRANCH);
  }

  @Test
  void a_merge_that_is_not_ended_is_not_committed_with_its_conflicts() {
    MergeFacts git =
        new MergeFacts(
            LaneExample.BRANCH,
            "a",
            "main",
            "b",
            false,
            new Distance(1, 0),
            "/lane",
            Uncommitted.of(List.of("x")),
            Unfinished.MERGE);
    assertThat(MergeCheck.inRepository(Example.task(), git, LaneExample.BRANCH))
        .containsExactly(
            new Obstacle(
                "clean",
                "/lane is in the middle of a merge, with 1 uncommitted change: x",
                "git -C /lane merge ‹--continue|--abort›"));
  }

  @Test
  void neither_a_missing_worktree_nor_a_branch_without_commits_is_an_obstacle() {
    assertThat(inRepository("a", "b", new Distance(0, 0), null)).isEmpty();
    assertThat(inRepository("a", "b", new Distance(3, 0), "/lane")).isEmpty();
  }

  @Test
  void a_branch_that_does_not_exist_cannot_be_merged() {
    assertThat(inRepository(null, "b", null, null))
        .containsExactly(
            new Obstacle(
                "branch",
                "there is no branch agent/A-backend",
                "fairway worktree setup --role A-backend"));
  }

  @Test
  void in_a_repository_without_a_commit_the_first_comes_first() {
    MergeFacts unborn =
        new MergeFacts(
            LaneExample.BRANCH, null, "main", null, true, null, null, Uncommitted.nothing(), null);

    assertThat(MergeCheck.inRepository(Example.task(), unborn, LaneExample.BRANCH))
        .containsExactly(
            new Obstacle(
                "base",
                "the repository has no commit yet: there is nothing to merge",
                "git commit --allow-empty -m ‹message›"));
  }

  @Test
  void a_branch_of_the_task_s_own_is_not_made_by_setting_up_the_lane() {
    MergeFacts git =
        new MergeFacts("topic", null, "main", "b", false, null, null, Uncommitted.nothing(), null);
    assertThat(MergeCheck.inRepository(Example.task(), git, LaneExample.BRANCH))
        .containsExactly(
            new Obstacle("branch", "there is no branch topic", "git branch topic ‹commit›"));
  }

  @Test
  void there_has_to_be_something_to_merge_into() {
    assertThat(inRepository("a", null, null, null))
        .extracting(Obstacle::gate, Obstacle::message)
        .containsExactly(tuple("base", "there is no branch main to merge into"));
  }

  @Test
  void a_dirty_worktree_and_a_branch_that_is_behind_are_obstacles() {
    assertThat(inRepository("a", "b", new Distance(1, 2), "/lane", "x"))
        .extracting(Obstacle::gate, Obstacle::message, Obstacle::hint)
        .containsExactly(
            tuple(
                "clean",
                "/lane has 1 uncommitted change: x",
                "git -C /lane add --all && git -C /lane commit -m ‹message›"),
            tuple(
                "base",
                "agent/A-backend is not based on main: it is 2 commits behind",
                "git -C /lane merge main"));
  }

  @Test
  void a_branch_without_a_worktree_is_brought_up_to_date_where_one_is() {
    assertThat(inRepository("a", "b", new Distance(0, 1), null).get(0).hint())
        .isEqualTo("git switch agent/A-backend && git merge main");
  }

  @Test
  void dependencies_have_to_have_ended() {
    List<DependencyState> dependencies =
        List.of(
            new DependencyState("T-2", "done"),
            new DependencyState("T-3", "todo"),
            new DependencyState("T-4", null));
    assertThat(MergeCheck.dependencies(dependencies, Workflow.standard()))
        .extracting(Obstacle::gate, Obstacle::message, Obstacle::hint)
        .containsExactly(
            tuple("dependencies", "dependency T-3 is todo", "fairway set-status T-3 done"),
            tuple(
                "dependencies",
                "dependency T-4 does not exist",
                "fairway add T-4 --title ‹title› --role ‹role›"));
  }

  private static List<String> gates(GatePolicy switches, String... domains) {
    return MergeCheck.gates(
            Example.task(),
            List.of(),
            new ReviewLedger(List.of(domains), List.of(), List.of(), null),
            0,
            new PolicyExample().gates(switches).build(),
            Example.NOW)
        .stream()
        .map(GateEvaluation::gate)
        .toList();
  }

  @Test
  void gates_are_those_whose_switch_is_on_and_review_where_the_task_names_domains() {
    GatePolicy all = new GatePolicy(true, true, true, true, false);
    assertThat(gates(GatePolicy.standard())).isEmpty();
    assertThat(gates(GatePolicy.standard(), "api")).containsExactly("review");
    assertThat(gates(all)).containsExactly("evidence", "review", "handoff");
    assertThat(gates(all, "api")).containsExactly("evidence", "review", "handoff");
  }

  private static GateEvaluation domains(Review... reviews) {
    return GateEvaluator.reviewDomains(
        new ReviewLedger(List.of("api", "web"), List.of(), List.of(reviews), "c0ffee"));
  }

  @Test
  void each_review_domain_needs_an_approval_of_the_newest_commit() {
    assertThat(
            domains(
                ReviewExample.approve(1, "B-ui", "web", "c0ffee"),
                ReviewExample.approve(2, "C-ops", "api", "dec0de")))
        .extracting(GateEvaluation::counted, GateEvaluation::lacks, GateEvaluation::missingDomains)
        .containsExactly(1, List.of(Lack.APPROVAL, Lack.STALE_APPROVAL), List.of("api"));
    assertThat(domains(ReviewExample.changes(1, "B-ui", "api")).lacks())
        .containsExactly(Lack.APPROVAL, Lack.OBJECTION);
    assertThat(
            domains(
                    ReviewExample.approve(1, "B-ui", "web"),
                    ReviewExample.approve(2, "B-ui", "api"),
                    ReviewExample.changes(3, "C-ops", null),
                    ReviewExample.changes(4, "D-arch", "docs"))
                .isSatisfied())
        .isTrue();
  }

  @Test
  void who_objects_is_named_unless_a_gate_says_so() {
    ReviewLedger ledger =
        new ReviewLedger(
            List.of("api"),
            List.of(),
            List.of(
                ReviewExample.changes(1, "D-arch", null),
                ReviewExample.changes(2, "B-ui", "web"),
                ReviewExample.changes(3, "C-ops", "api")),
            null);
    assertThat(MergeCheck.objectors(ledger, PolicyExample.policy()))
        .containsExactly("B-ui", "D-arch");
    GatePolicy review = new GatePolicy(false, true, false, true, false);
    assertThat(MergeCheck.objectors(ledger, new PolicyExample().gates(review).build())).isEmpty();
  }
}
