package dev.fairway.domain.packet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.Example;
import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.packet.Hindrance.Kind;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewLedger;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.TaskState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HindrancesTest {

  private final List<HistoryEntry> history = new ArrayList<>();
  private final List<DependencyState> dependencies = new ArrayList<>();
  private final List<Review> reviews = new ArrayList<>();

  @Test
  void nothing_keeps_a_plain_task() {
    dependencies.add(new DependencyState("T-0", "done"));
    reviews.add(review(1, "B-ui", Verdict.APPROVE));

    assertThat(of("todo", null)).isEmpty();
    assertThat(of("in_progress", checkpoint(CheckpointState.ACTIVE))).isEmpty();
  }

  @Test
  void a_blocked_task_says_why_it_was_blocked_last() {
    history.add(moved("blocked", "rain"));
    history.add(moved("todo", "sun"));
    history.add(moved("blocked", "no nails"));
    history.add(HistoryEntry.note("T-1", HistoryAction.UPDATED, caller(), Example.NOW, null));

    assertThat(of("blocked", null))
        .containsExactly(new Hindrance(Kind.BLOCKED, "blocked", "no nails"));
  }

  @Test
  void a_task_that_was_imported_as_blocked_has_no_reason() {
    assertThat(of("blocked", null)).containsExactly(new Hindrance(Kind.BLOCKED, "blocked", null));
  }

  @Test
  void dependencies_that_are_open_or_gone_are_named() {
    dependencies.add(new DependencyState("T-9", null));
    dependencies.add(new DependencyState("T-0", "done"));
    dependencies.add(new DependencyState("T-2", "todo"));

    assertThat(of("todo", null))
        .containsExactly(
            new Hindrance(Kind.MISSING_DEPENDENCY, "T-9", null),
            new Hindrance(Kind.OPEN_DEPENDENCY, "T-2", "todo"));
  }

  @Test
  void objections_stand_until_their_reviewer_approves() {
    reviews.add(review(1, "B-ui", Verdict.REJECT));
    reviews.add(review(2, "C-ops", Verdict.CHANGES));
    assertThat(of("todo", null))
        .containsExactly(
            new Hindrance(Kind.OBJECTION, "B-ui", "reject"),
            new Hindrance(Kind.OBJECTION, "C-ops", "changes"));

    reviews.add(review(3, "B-ui", Verdict.APPROVE));
    assertThat(of("todo", null)).hasSize(1);
  }

  @Test
  void a_checkpoint_that_waits_is_named() {
    for (CheckpointState state : CheckpointState.values()) {
      boolean waits =
          List.of(CheckpointState.AWAITING_INPUT, CheckpointState.PARKED, CheckpointState.ABANDONED)
              .contains(state);
      assertThat(of("todo", checkpoint(state)))
          .isEqualTo(
              waits
                  ? List.of(new Hindrance(Kind.CHECKPOINT, state.word(), "which nails?"))
                  : List.of());
    }
  }

  @Test
  void a_finished_task_is_only_finished() {
    dependencies.add(new DependencyState("T-9", null));
    reviews.add(review(1, "B-ui", Verdict.REJECT));

    assertThat(of("done", checkpoint(CheckpointState.PARKED)))
        .containsExactly(new Hindrance(Kind.FINISHED, "done", null));
  }

  @Test
  void the_words_for_programs_are_in_snake_case() {
    assertThat(Kind.OPEN_DEPENDENCY.word()).isEqualTo("open_dependency");
    assertThat(PacketKind.BUGFIX.word()).isEqualTo("bugfix");
  }

  private List<Hindrance> of(String status, @Nullable Checkpoint checkpoint) {
    return Hindrances.of(
        Example.task(TaskState.initial(status)),
        Workflow.standard(),
        history,
        dependencies,
        new ReviewLedger(List.of(), List.of(), reviews, null),
        checkpoint);
  }

  private static Caller caller() {
    return Example.caller(Example.S1, "A-backend");
  }

  private static HistoryEntry moved(String to, String reason) {
    return new HistoryEntry(
        0,
        "T-1",
        Example.NOW,
        Example.S1,
        null,
        HistoryAction.STATUS_CHANGED,
        "todo",
        to,
        reason,
        false,
        null);
  }

  private static Review review(long id, String reviewer, Verdict verdict) {
    return new Review(id, "T-1", reviewer, verdict, null, null, null, Example.S2, Example.EARLIER);
  }

  private static Checkpoint checkpoint(CheckpointState state) {
    return new Checkpoint(
        1, "T-1", state, "which nails?", null, null, null, Example.S1, null, Example.NOW);
  }
}
