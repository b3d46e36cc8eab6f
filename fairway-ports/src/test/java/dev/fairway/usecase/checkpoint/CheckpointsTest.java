package dev.fairway.usecase.checkpoint;

import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.policy.CoordinatorPolicy;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.usecase.Crew;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.checkpoint.ListCheckpoints.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is the fourth of March. */
class CheckpointsTest {

  private final Site site =
      new Site(
          new SitePolicy()
              .coordinator(new CoordinatorPolicy(null, null, null, Duration.ofDays(3))));

  @BeforeEach
  void addTasks() {
    site.add("T-1");
    site.add("T-2");
    site.add("T-3");
  }

  private Checkpoint checkpoint(
      String task, CheckpointState state, @Nullable String summary, @Nullable String target) {
    LocalDate day = target == null ? null : LocalDate.parse(target);
    return new Checkpoint(
        0, task, state, summary, null, day, null, Crew.ANN.actor(), "A-backend", site.now());
  }

  private Checkpoint record(String task, CheckpointState state, @Nullable String target) {
    return value(
        new RecordCheckpoint(site.project())
            .record(checkpoint(task, state, null, target), Crew.ANN));
  }

  private List<Standing> list(boolean alsoClosed) {
    return new ListCheckpoints(site.project()).list(alsoClosed);
  }

  private List<String> stale(@Nullable String before) {
    LocalDate day = before == null ? null : LocalDate.parse(before);
    return new ListCheckpoints(site.project())
        .stale(day).stream().map(each -> each.checkpoint().taskId()).toList();
  }

  @Test
  void a_checkpoint_is_recorded_with_a_row_in_the_history() {
    Checkpoint plain = record("T-1", CheckpointState.ACTIVE, null);
    assertThat(plain.id()).isPositive();
    assertThat(site.last("T-1").action()).isEqualTo(HistoryAction.CHECKPOINT_RECORDED);
    assertThat(site.last("T-1").detail()).isEqualTo("active");
    value(
        new RecordCheckpoint(site.project())
            .record(checkpoint("T-1", CheckpointState.PARKED, "for spring", null), Crew.ANN));
    assertThat(site.last("T-1").detail()).isEqualTo("parked: for spring");
    assertThat(site.status("T-1")).isEqualTo("todo");
  }

  @Test
  void an_unknown_task_is_not_found() {
    assertThat(
            new RecordCheckpoint(site.project())
                .record(checkpoint("T-9", CheckpointState.ACTIVE, null, null), Crew.ANN))
        .isInstanceOf(Outcome.NotFound.class);
  }

  @Test
  void the_latest_of_every_task_counts() {
    record("T-2", CheckpointState.ACTIVE, null);
    record("T-1", CheckpointState.PLANNED, null);
    record("T-1", CheckpointState.REVIEW, null);
    record("T-3", CheckpointState.ACTIVE, null);
    record("T-3", CheckpointState.DONE, null);
    assertThat(list(false))
        .extracting(each -> each.checkpoint().taskId() + " " + each.checkpoint().state().word())
        .containsExactly("T-1 review", "T-2 active");
    assertThat(list(true))
        .extracting(each -> each.checkpoint().taskId() + " " + each.checkpoint().state().word())
        .containsExactly("T-1 review", "T-2 active", "T-3 done");
  }

  @Test
  void one_is_stale_by_its_day_or_by_its_age() {
    record("T-1", CheckpointState.ACTIVE, "2026-03-04");
    record("T-2", CheckpointState.ACTIVE, null);
    assertThat(stale(null)).isEmpty();
    site.passes(Duration.ofDays(1));
    assertThat(stale(null)).containsExactly("T-1");
    site.passes(Duration.ofDays(2));
    assertThat(stale(null)).containsExactly("T-1", "T-2");
    assertThat(list(false))
        .extracting(Standing::staleReason)
        .containsExactly(
            "was to be closed by 2026-03-04", "not renewed since 2026-03-04T08:00:00.000Z");
    record("T-1", CheckpointState.ACTIVE, "2026-04-01");
    assertThat(stale(null)).containsExactly("T-2");
    assertThat(site.store().<List<Standing>>read(new ListCheckpoints(site.project())::stale))
        .hasSize(1);
  }

  @Test
  void a_day_of_ones_own_looks_ahead() {
    record("T-1", CheckpointState.ACTIVE, "2026-04-01");
    assertThat(stale("2026-04-01")).containsExactly("T-1");
    assertThat(stale("2026-03-04")).isEmpty();
  }

  @Test
  void a_finished_task_needs_no_decision() {
    record("T-1", CheckpointState.ACTIVE, "2026-01-01");
    site.move("T-1", "done", Crew.ANN);
    assertThat(stale(null)).isEmpty();
    assertThat(list(false)).extracting(Standing::staleReason).containsOnlyNulls();
  }
}
