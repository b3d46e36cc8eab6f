package dev.fairway.usecase.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.port.failure.GitFailure;
import dev.fairway.port.git.testing.InMemoryRepository;
import dev.fairway.usecase.lane.LaneChange.Action;
import java.nio.file.Path;
import java.util.List;
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
    yard.withLanes().git.lock(yard.of("A-backend"));
    yard.git.loseFolder(yard.of("A-backend"));
    yard.git.loseFolder(yard.of("B-ui"));
    List<LaneChange> changes = yard.setUp("A-backend", "B-ui");
    assertThat(actions(changes)).containsExactly(Action.FAILED, Action.CREATED);
    assertThat(changes.get(0).problems().get(0).gate())
        .isEqualTo(new GitFailure("", null, null).kind());
  }
}
