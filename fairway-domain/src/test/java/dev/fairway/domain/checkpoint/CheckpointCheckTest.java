package dev.fairway.domain.checkpoint;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.S1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Now is 2026-03-04. */
class CheckpointCheckTest {

  private static final Duration DAY = Duration.ofDays(1);

  private static Checkpoint checkpoint(
      CheckpointState state, @Nullable String target, Instant recordedAt) {
    LocalDate day = target == null ? null : LocalDate.parse(target);
    return new Checkpoint(1, "T-1", state, null, null, day, null, S1, null, recordedAt);
  }

  private static Checkpoint active(@Nullable String target, Instant recordedAt) {
    return checkpoint(CheckpointState.ACTIVE, target, recordedAt);
  }

  @Test
  void one_is_stale_from_the_day_after_its_target() {
    CheckpointCheck check = CheckpointCheck.at(NOW, null);
    assertThat(check.staleReason(active("2026-03-03", NOW), false))
        .contains("was to be closed by 2026-03-03");
    assertThat(check.staleReason(active("2026-03-04", NOW), false)).isEmpty();
    assertThat(check.staleReason(active(null, Instant.EPOCH), false)).isEmpty();
  }

  @Test
  void days_are_those_of_utc() {
    Instant justBefore = Instant.parse("2026-03-03T23:59:59.999Z");
    Checkpoint due = active("2026-03-03", justBefore);
    assertThat(CheckpointCheck.at(justBefore, null).staleReason(due, false)).isEmpty();
    assertThat(CheckpointCheck.at(justBefore.plusMillis(1), null).staleReason(due, false))
        .isPresent();
  }

  @Test
  void one_that_nobody_renews_is_stale_from_the_configured_age_on() {
    CheckpointCheck check = CheckpointCheck.at(NOW, DAY);
    assertThat(check.staleReason(active(null, NOW.minus(DAY)), false))
        .contains("not renewed since 2026-03-03T05:06:07.890Z");
    assertThat(check.staleReason(active(null, NOW.minus(DAY).plusMillis(1)), false)).isEmpty();
  }

  @Test
  void a_date_of_ones_own_stands_for_both() {
    CheckpointCheck check = CheckpointCheck.before(LocalDate.parse("2026-03-10"));
    assertThat(check.staleReason(active("2026-03-09", Instant.MAX), false)).isPresent();
    assertThat(
            check.staleReason(active("2026-03-10", Instant.parse("2026-03-10T00:00:00Z")), false))
        .isEmpty();
    assertThat(check.staleReason(active("2027-01-01", NOW), false))
        .contains("not renewed since 2026-03-04T05:06:07.890Z");
  }

  @ParameterizedTest
  @EnumSource(CheckpointState.class)
  void only_an_open_one_can_be_stale(CheckpointState state) {
    Checkpoint old = checkpoint(state, "2020-01-01", Instant.EPOCH);
    assertThat(CheckpointCheck.at(NOW, DAY).staleReason(old, false).isPresent())
        .isEqualTo(state.isOpen());
    assertThat(CheckpointState.words()).contains(state.word());
    assertThat(CheckpointState.of(state.word())).contains(state);
  }

  @Test
  void on_a_finished_task_nothing_is_left_to_decide() {
    assertThat(CheckpointCheck.at(NOW, DAY).staleReason(active("2020-01-01", NOW), true)).isEmpty();
    assertThat(CheckpointState.of("started")).isEmpty();
  }
}
