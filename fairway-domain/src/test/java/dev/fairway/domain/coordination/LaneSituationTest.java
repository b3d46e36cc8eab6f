package dev.fairway.domain.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.lane.FindingKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LaneSituationTest {

  private static final Finding NO_BASE = finding(FindingKind.MISSING_BASE, null);
  private static final Finding NO_BRANCH = finding(FindingKind.MISSING_BRANCH, "A-backend");
  private static final Finding DIRTY = finding(FindingKind.DIRTY, "B-ui");
  private static final Finding WARNING = finding(FindingKind.UNMERGED_COMMITS, "B-ui");

  private static Finding finding(FindingKind kind, @Nullable String role) {
    return new Finding(kind, role, null, "message", null, 1);
  }

  @Test
  void what_does_not_keep_anybody_from_work_is_left_out() {
    assertThat(LaneSituation.of(2, List.of(), List.of(NO_BRANCH, WARNING, DIRTY)))
        .isEqualTo(new LaneSituation(2, List.of(NO_BRANCH, DIRTY)));
  }

  @Test
  void that_no_lane_has_a_branch_without_a_base_is_said_once() {
    assertThat(LaneSituation.of(2, List.of(NO_BASE), List.of(NO_BRANCH, DIRTY)))
        .isEqualTo(new LaneSituation(2, List.of(NO_BASE, DIRTY)));
  }
}
