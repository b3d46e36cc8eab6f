package dev.fairway.domain.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.policy.CoordinatorPolicy;
import org.junit.jupiter.api.Test;

class LaneLoadTest {

  private static final CoordinatorPolicy ONE = new CoordinatorPolicy(1, null, null, null);

  @Test
  void a_lane_that_could_work_and_does_not_is_idle() {
    assertThat(LaneLoad.of(0, 0, 3, ONE)).isEqualTo(LaneLoad.IDLE);
    assertThat(LaneLoad.of(0, 0, 0, ONE)).isEqualTo(LaneLoad.EMPTY);
  }

  @Test
  void what_nobody_holds_overloads_nobody() {
    assertThat(LaneLoad.of(2, 1, 0, ONE)).isEqualTo(LaneLoad.BUSY);
    assertThat(LaneLoad.of(2, 0, 4, ONE)).isEqualTo(LaneLoad.BUSY);
  }

  @Test
  void a_lane_is_overloaded_beyond_what_the_project_allows() {
    assertThat(LaneLoad.of(1, 1, 0, ONE)).isEqualTo(LaneLoad.BUSY);
    assertThat(LaneLoad.of(2, 2, 0, ONE)).isEqualTo(LaneLoad.OVERLOADED);
    assertThat(LaneLoad.of(9, 9, 9, CoordinatorPolicy.unlimited())).isEqualTo(LaneLoad.BUSY);
    assertThat(LaneLoad.OVERLOADED.word()).isEqualTo("overloaded");
  }
}
