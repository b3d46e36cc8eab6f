package dev.fairway.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.policy.Priorities.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrioritiesTest {

  @Test
  void a_priority_is_its_own_rank() {
    assertThat(Priorities.none().rank(3)).isEqualTo(3);
    assertThat(new Priorities(1000, List.of()).rank(3)).isEqualTo(3);
  }

  @Test
  void a_missing_priority_counts_as_the_default() {
    assertThat(new Priorities(1000, List.of(new Level(1000, "normal", null))).rank(null))
        .isEqualTo(1000);
  }

  @Test
  void without_a_default_a_missing_priority_comes_after_every_priority_there_can_be() {
    assertThat(Priorities.none().rank(null))
        .isGreaterThan(Priorities.none().rank(Integer.MAX_VALUE));
  }
}
