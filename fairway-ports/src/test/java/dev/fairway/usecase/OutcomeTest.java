package dev.fairway.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.port.git.Branches;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  @Test
  void an_ending_without_a_value_can_stand_for_any_type() {
    Refusal refusal = new Refusal.NotClaimed("T-1", "todo");

    assertThat(Outcome.<String>refused(refusal).<Integer>failed())
        .isEqualTo(Outcome.<Integer>refused(refusal));
    assertThat(new Outcome.NotFound<String>("task", "T-1", "T-2").<Integer>failed())
        .isEqualTo(new Outcome.NotFound<Integer>("task", "T-1", "T-2"));
    assertThat(Outcome.<String>invalid("id", "odd", null).<Integer>failed())
        .isEqualTo(Outcome.<Integer>invalid("id", "odd", null));
  }

  @Test
  void a_success_has_no_failure() {
    assertThatIllegalStateException().isThrownBy(() -> Outcome.done("x").failed());
  }

  @Test
  void the_present_is_as_precise_as_stores_keep_it() {
    Site site = new Site();
    Project fine =
        new Project(
            new SitePolicy().build(),
            site.store(),
            () -> Instant.parse("2026-03-04T08:00:00.123999999Z"),
            Branches.none());

    assertThat(fine.now()).isEqualTo(Instant.parse("2026-03-04T08:00:00.123Z"));
  }
}
