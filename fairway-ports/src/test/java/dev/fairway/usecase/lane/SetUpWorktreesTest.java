package dev.fairway.usecase.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import dev.fairway.port.failure.GitFailure;
import dev.fairway.port.git.Repository;
import dev.fairway.port.git.testing.InMemoryRepository;
import dev.fairway.usecase.lane.LaneChange.Action;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SetUpWorktreesTest {

  private final Yard yard = new Yard();

  private static List<Action> actions(List<LaneChange> changes) {
    return changes.stream().map(LaneChange::action).toList();
  }

  private static String problem(LaneChange change) {
    assertThat(change.problems()).hasSize(1);
    return change.problems().get(0).message();
  }

  @Test
  void a_lane_gets_a_branch_at_main_and_a_worktree_on_it() {
    LaneChange made = yard.setUp("A-backend").get(0);
    assertThat(made.action()).isEqualTo(Action.CREATED);
    assertThat(made.report().findings()).isEmpty();
    assertThat(made.report().lane().isOnBranch()).isTrue();
    assertThat(yard.git.headOf(Yard.A)).isEqualTo(yard.git.headOf("main"));
    assertThat(made.report().last()).isNotNull();
  }

  @Test
  void a_second_time_changes_nothing_and_a_role_named_twice_is_done_once() {
    yard.withLanes();
    assertThat(actions(yard.setUp("A-backend", "B-ui", "A-backend")))
        .containsExactly(Action.KEPT, Action.KEPT);
  }

  @Test
  void a_branch_that_exists_stays_where_it_is() {
    yard.git.createBranch(Yard.A, "main");
    String own = yard.git.addCommit(Yard.A, "work", "a");
    assertThat(actions(yard.setUp("A-backend"))).containsExactly(Action.CREATED);
    assertThat(yard.git.headOf(Yard.A)).contains(own);
  }

  @Test
  void a_lane_whose_folder_was_deleted_is_made_again() {
    yard.withLanes().git.loseFolder(yard.of("B-ui"));
    assertThat(actions(yard.setUp("A-backend", "B-ui")))
        .containsExactly(Action.KEPT, Action.CREATED);
  }

  @Test
  void a_lane_that_cannot_be_made_does_not_keep_the_others_from_it() {
    yard.take("B-ui");
    List<LaneChange> changes = yard.setUp("A-backend", "B-ui", "C-ops");
    assertThat(actions(changes)).containsExactly(Action.CREATED, Action.REFUSED, Action.CREATED);
    assertThat(problem(changes.get(1)))
        .isEqualTo("/lanes/B-ui exists but is not a worktree of this repository");
    assertThat(LaneChange.any(changes, Action.REFUSED)).isTrue();
    assertThat(LaneChange.any(changes, Action.FAILED)).isFalse();
  }

  @Test
  void a_branch_that_is_checked_out_elsewhere_stays_there() {
    yard.git.createBranch(Yard.A, "main");
    yard.git.checkOut(Path.of("/project"), Yard.A, "main");
    LaneChange refused = yard.setUp("A-backend").get(0);
    assertThat(refused.action()).isEqualTo(Action.REFUSED);
    assertThat(problem(refused)).contains("agent/A-backend is checked out at /project");
  }

  @Test
  void a_lane_on_a_wrong_branch_is_not_moved() {
    yard.withLanes();
    yard.git.checkOut(yard.of("A-backend"), "wip", "main");
    LaneChange refused = yard.setUp("A-backend").get(0);
    assertThat(refused.action()).isEqualTo(Action.REFUSED);
    assertThat(problem(refused)).contains("has wip checked out");
  }

  @Test
  void a_folder_made_over_a_deleted_worktree_is_foreign() {
    yard.withLanes().git.loseFolder(yard.of("A-backend"));
    yard.take("A-backend");
    assertThat(problem(yard.setUp("A-backend").get(0))).contains("is not a worktree");
  }

  @Test
  void without_a_main_branch_only_lanes_with_a_branch_can_be_made() {
    yard.git.createBranch(Yard.A, "main");
    yard.git.deleteBranch("main");
    List<LaneChange> changes = yard.setUp("A-backend", "B-ui");
    assertThat(actions(changes)).containsExactly(Action.CREATED, Action.REFUSED);
  }

  @Test
  void a_repository_without_a_commit_says_so() {
    Grounds empty = new Grounds(yard.project(), new InMemoryRepository(), yard);
    LaneChange refused = new SetUpWorktrees(empty).setUp(List.of("A-backend")).get(0);
    assertThat(problem(refused)).contains("the repository has no commit yet");
  }

  @Test
  void what_git_says_no_to_is_reported_and_the_rest_goes_on() {
    Repository stubborn = mock(Repository.class, delegatesTo(yard.git));
    doThrow(new GitFailure("the disk is full", null, null))
        .when(stubborn)
        .addWorktree(eq(yard.of("A-backend")), any());
    List<LaneChange> changes =
        new SetUpWorktrees(new Grounds(yard.project(), stubborn, yard))
            .setUp(List.of("A-backend", "B-ui"));
    assertThat(actions(changes)).containsExactly(Action.FAILED, Action.CREATED);
    assertThat(problem(changes.get(0))).isEqualTo("the disk is full");
    assertThat(changes.get(0).problems().get(0).gate())
        .isEqualTo(new GitFailure("", null, null).kind());
  }

  @Test
  void a_record_that_git_was_told_to_keep_is_not_forgotten() {
    yard.withLanes().git.lock(yard.of("A-backend"));
    yard.git.loseFolder(yard.of("A-backend"));
    LaneChange refused = yard.setUp("A-backend").get(0);
    assertThat(refused.action()).isEqualTo(Action.REFUSED);
    assertThat(refused.problems().get(0).hint())
        .isEqualTo(
            "git worktree unlock /lanes/A-backend && fairway worktree setup --role A-backend");
  }

  @Test
  void a_worktree_that_is_gone_from_elsewhere_does_not_keep_the_branch() {
    yard.git.createBranch(Yard.A, "main");
    yard.git.addWorktree(Path.of("/elsewhere"), Yard.A);
    yard.git.loseFolder(Path.of("/elsewhere"));
    assertThat(actions(yard.setUp("A-backend"))).containsExactly(Action.CREATED);
  }

  @Test
  void a_worktree_whose_folder_does_not_know_the_repository_any_more_is_repaired_first() {
    yard.withLanes();
    yard.git.checkOut(yard.of("B-ui"), "spare", "main");
    yard.git.checkOut(yard.of("C-ops"), Yard.B, "main");
    yard.git.loseFolder(yard.of("B-ui"));
    yard.git.loseFolder(yard.of("C-ops"));
    yard.take("C-ops");
    LaneChange refused = yard.setUp("B-ui").get(0);
    assertThat(refused.action()).isEqualTo(Action.REFUSED);
    assertThat(refused.problems().get(0).hint()).isEqualTo("git worktree repair /lanes/C-ops");
  }

  @Test
  void a_lane_that_somebody_else_makes_meanwhile_is_kept() {
    Repository contended = mock(Repository.class, delegatesTo(yard.git));
    doAnswer(
            call -> {
              yard.setUp("A-backend");
              return call.<Supplier<?>>getArgument(0).get();
            })
        .when(contended)
        .inTurn(any());
    assertThat(
            actions(
                new SetUpWorktrees(new Grounds(yard.project(), contended, yard))
                    .setUp(List.of("A-backend"))))
        .containsExactly(Action.KEPT);
  }
}
