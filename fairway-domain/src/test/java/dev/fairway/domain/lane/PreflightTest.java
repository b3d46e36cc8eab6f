package dev.fairway.domain.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.lane.LaneFacts.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreflightTest {

  private final LaneCheck check = new LaneCheck("main");

  private List<FindingKind> problems(LaneFacts lane, @Nullable String here, Finding... more) {
    List<Finding> findings = new ArrayList<>(check.of(lane));
    findings.addAll(List.of(more));
    return Preflight.problems(lane, findings, here).stream().map(Finding::kind).toList();
  }

  @Test
  void in_its_own_lane_in_order_a_role_may_be_given_work() {
    assertThat(problems(LaneExample.inPlace(), LaneExample.FOLDER)).isEmpty();
  }

  @Test
  void in_any_other_folder_it_may_not() {
    assertThat(problems(LaneExample.inPlace(), "/lanes/other"))
        .containsExactly(FindingKind.NOT_THIS_WORKTREE);
    Finding nowhere = Preflight.problems(LaneExample.inPlace(), List.of(), null).get(0);
    assertThat(nowhere.message())
        .isEqualTo("this folder is not the worktree of A-backend, which is " + LaneExample.FOLDER);
    assertThat(nowhere.hint()).isEqualTo("cd " + LaneExample.FOLDER);
  }

  @Test
  void a_lane_that_does_not_exist_is_the_only_problem() {
    assertThat(problems(LaneExample.without(Place.ABSENT, null, null), null))
        .containsExactly(FindingKind.MISSING_BRANCH);
  }

  @Test
  void every_error_of_the_lane_counts() {
    assertThat(
            problems(
                LaneExample.at(new Distance(0, 1), Uncommitted.of(List.of("a"))),
                LaneExample.FOLDER))
        .containsExactly(FindingKind.DIRTY, FindingKind.BEHIND);
  }

  @Test
  void other_lanes_and_warnings_do_not_count_but_a_missing_base_does() {
    Finding other = new Finding(FindingKind.DIRTY, "B-ui", null, "dirty", null, 1);
    Finding warning = new Finding(FindingKind.BRANCH_GONE, "A-backend", "T-1", "gone", null, 1);
    assertThat(problems(LaneExample.inPlace(), LaneExample.FOLDER, other, warning)).isEmpty();
    assertThat(problems(LaneExample.inPlace(), LaneExample.FOLDER, check.missingBase(false)))
        .containsExactly(FindingKind.MISSING_BASE);
  }
}
