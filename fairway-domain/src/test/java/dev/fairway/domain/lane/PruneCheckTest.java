package dev.fairway.domain.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.lane.LaneFacts.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PruneCheckTest {

  private static List<String> against(
      LaneFacts lane, @Nullable String here, boolean force, String... active) {
    return PruneCheck.obstacles(lane, "main", here, List.of(active), force).stream()
        .map(Obstacle::gate)
        .toList();
  }

  @Test
  void a_clean_lane_without_commits_of_its_own_may_go() {
    assertThat(against(LaneExample.inPlace(), "/project", false)).isEmpty();
    assertThat(against(LaneExample.present(null, onNothing(), null), null, false)).isEmpty();
  }

  private static Checkout onNothing() {
    return new Checkout(LaneExample.BRANCH, null, false, Uncommitted.nothing());
  }

  @Test
  void everything_that_would_be_lost_or_left_is_named() {
    LaneFacts lane = LaneExample.at(new Distance(2, 0), Uncommitted.of(List.of("a.txt")));
    List<Obstacle> obstacles = PruneCheck.obstacles(lane, "main", null, List.of("T-1"), false);
    assertThat(obstacles)
        .extracting(Obstacle::message)
        .containsExactly(
            "task T-1 is in progress there",
            "would lose 1 uncommitted change: a.txt",
            "agent/A-backend has 2 commits that main lacks; the branch would stay");
    assertThat(against(lane, null, true)).isEmpty();
  }

  @Test
  void a_commit_without_a_branch_would_be_lost() {
    assertThat(against(LaneExample.checkedOut(null), null, false)).containsExactly("detached");
  }

  @Test
  void what_went_by_force_is_named() {
    LaneFacts lane = LaneExample.halfway(null, Unfinished.REBASE, "a.txt");
    assertThat(PruneCheck.lost(LaneExample.inPlace(), 0)).isEmpty();
    assertThat(PruneCheck.lost(LaneExample.unreadable(null), 0)).isEmpty();
    assertThat(PruneCheck.lost(lane, 2))
        .containsExactly(
            new Obstacle("dirty", "lost 1 uncommitted change: a.txt", null),
            new Obstacle(
                "detached",
                "left 2 commits that no branch has",
                "git branch ‹name› " + LaneExample.HEAD));
  }

  @Test
  void a_lane_that_cannot_be_read_goes_only_by_force() {
    LaneFacts broken = LaneExample.present(LaneExample.HEAD, null, null);
    assertThat(against(broken, null, false)).containsExactly("unreadable");
    assertThat(against(LaneExample.unreadable(null), null, false)).containsExactly("unreadable");
    assertThat(against(broken, null, true)).isEmpty();
  }

  @Test
  void force_takes_neither_a_locked_lane_nor_a_foreign_folder_nor_the_one_one_stands_in() {
    assertThat(against(LaneExample.locked(), null, true)).containsExactly("locked");
    assertThat(against(LaneExample.without(Place.FOREIGN, null, null), null, true))
        .containsExactly("foreign");
    assertThat(against(LaneExample.inPlace(), LaneExample.FOLDER, true)).containsExactly("here");
  }
}
