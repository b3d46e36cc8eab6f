package dev.fairway.usecase.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import dev.fairway.domain.lane.Obstacle;
import dev.fairway.port.failure.GitFailure;
import dev.fairway.port.git.Repository;
import dev.fairway.usecase.Crew;
import dev.fairway.usecase.lane.LaneChange.Action;
import java.util.List;
import org.junit.jupiter.api.Test;

class PruneWorktreesTest {

  private final Yard yard = new Yard().withLanes();
  private final PruneWorktrees prune = new PruneWorktrees(yard.grounds());

  private static List<Action> actions(List<LaneChange> changes) {
    return changes.stream().map(LaneChange::action).toList();
  }

  private static List<String> gates(LaneChange change) {
    return change.problems().stream().map(Obstacle::gate).toList();
  }

  @Test
  void without_names_only_what_is_gone_already_is_forgotten() {
    yard.git.loseFolder(yard.of("A-backend"));
    yard.git.makeDirty(yard.of("B-ui"), "x");
    List<LaneChange> changes = prune.forgetMissing(List.of("A-backend", "B-ui", "C-ops"));
    assertThat(actions(changes)).containsExactly(Action.FORGOTTEN, Action.KEPT, Action.REMOVABLE);
    assertThat(gates(changes.get(1))).containsExactly("dirty");
    assertThat(gates(changes.get(2))).isEmpty();
    assertThat(yard.git.worktrees()).hasSize(3);
  }

  @Test
  void a_locked_worktree_is_remembered_although_its_folder_is_gone() {
    yard.git.lock(yard.of("A-backend"));
    yard.git.loseFolder(yard.of("A-backend"));
    LaneChange kept = prune.forgetMissing(List.of("A-backend")).get(0);
    assertThat(kept.action()).isEqualTo(Action.KEPT);
    assertThat(gates(kept)).containsExactly("locked");
  }

  @Test
  void not_even_force_forgets_it_when_it_is_named() {
    yard.git.lock(yard.of("A-backend"));
    yard.git.loseFolder(yard.of("A-backend"));
    LaneChange refused = prune.remove(List.of("A-backend"), true).get(0);
    assertThat(refused.action()).isEqualTo(Action.REFUSED);
    assertThat(gates(refused)).containsExactly("locked");
  }

  @Test
  void commits_that_no_branch_has_are_named_when_they_go() {
    String mine = yard.git.addCommit("passing", "mine", "a");
    yard.git.checkOut(yard.of("A-backend"), "passing", "passing");
    yard.git.detach(yard.of("A-backend"));
    yard.git.deleteBranch("passing");
    LaneChange removed = prune.remove(List.of("A-backend"), true).get(0);
    assertThat(removed.action()).isEqualTo(Action.REMOVED);
    assertThat(removed.problems())
        .containsExactly(
            new Obstacle(
                "detached", "left 1 commit that no branch has", "git branch ‹name› " + mine));
  }

  @Test
  void a_named_lane_goes_and_its_branch_stays() {
    LaneChange removed = prune.remove(List.of("A-backend", "A-backend"), false).get(0);
    assertThat(removed.action()).isEqualTo(Action.REMOVED);
    assertThat(removed.report().lane().exists()).isFalse();
    assertThat(yard.git.headOf(Yard.A)).isPresent();
  }

  @Test
  void what_is_not_there_is_removed_already() {
    yard.git.loseFolder(yard.of("A-backend"));
    assertThat(actions(prune.remove(List.of("A-backend", "A-backend"), false)))
        .containsExactly(Action.FORGOTTEN);
    assertThat(actions(prune.remove(List.of("A-backend"), false))).containsExactly(Action.ABSENT);
    assertThat(actions(prune.forgetMissing(List.of("A-backend")))).containsExactly(Action.ABSENT);
  }

  @Test
  void work_is_lost_by_force_only() {
    yard.git.addCommit(Yard.A, "work", "a");
    yard.git.makeDirty(yard.of("A-backend"), "a");
    yard.site.add("T-1");
    yard.site.claim("T-1", Crew.ANN);
    yard.put("T-2", "in_progress", Yard.B, null, false);
    LaneChange refused = prune.remove(List.of("A-backend"), false).get(0);
    assertThat(refused.action()).isEqualTo(Action.REFUSED);
    assertThat(gates(refused)).containsExactly("active", "dirty", "unmerged");
    LaneChange removed = prune.remove(List.of("A-backend"), true).get(0);
    assertThat(removed.action()).isEqualTo(Action.REMOVED);
    assertThat(removed.problems())
        .containsExactly(new Obstacle("dirty", "lost 1 uncommitted change: a", null));
  }

  @Test
  void nobody_saws_at_the_branch_they_sit_on() {
    yard.standIn(yard.of("A-backend"));
    assertThat(gates(prune.remove(List.of("A-backend"), true).get(0))).containsExactly("here");
    yard.standIn(null);
    assertThat(actions(prune.remove(List.of("A-backend"), false))).containsExactly(Action.REMOVED);
  }

  @Test
  void what_git_says_no_to_is_reported() {
    Repository stubborn = mock(Repository.class, delegatesTo(yard.git));
    doThrow(new GitFailure("the folder is in use", null, null))
        .when(stubborn)
        .removeWorktree(any(), anyBoolean());
    LaneChange failed =
        new PruneWorktrees(new Grounds(yard.project(), stubborn, yard))
            .remove(List.of("A-backend"), false)
            .get(0);
    assertThat(failed.action()).isEqualTo(Action.FAILED);
    assertThat(failed.problems().get(0).message()).isEqualTo("the folder is in use");
  }
}
