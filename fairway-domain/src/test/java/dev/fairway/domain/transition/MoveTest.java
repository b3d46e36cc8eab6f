package dev.fairway.domain.transition;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.held;
import static dev.fairway.domain.Example.left;
import static dev.fairway.domain.transition.RequestExample.to;
import static dev.fairway.domain.transition.TransitionExample.CLOSED;
import static dev.fairway.domain.transition.TransitionExample.RENAMED;
import static dev.fairway.domain.transition.TransitionExample.decide;
import static dev.fairway.domain.transition.TransitionExample.moved;
import static dev.fairway.domain.transition.TransitionExample.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.TaskState;
import dev.fairway.domain.transition.TransitionDecision.Moved;
import dev.fairway.domain.transition.TransitionDecision.Unchanged;
import org.junit.jupiter.api.Test;

class MoveTest {

  @Test
  void finishing_sets_the_time_and_the_commit_and_clears_the_claim() {
    Moved moved = moved(decide(held(S1, null), to("done").commit("abc")));

    assertThat(moved.state())
        .isEqualTo(new TaskState("done", "A-backend", null, "agent/A-backend", NOW, "abc", false));
    assertThat(moved.history())
        .isEqualTo(
            new HistoryEntry(
                0,
                "T-1",
                NOW,
                S1,
                "A-backend",
                HistoryAction.STATUS_CHANGED,
                "in_progress",
                "done",
                null,
                false,
                "commit abc"));
  }

  @Test
  void every_terminal_state_has_a_time_of_completion() {
    assertThat(moved(decide(held(S1, null), to("dropped"))).state().completedAt()).isEqualTo(NOW);
    assertThat(moved(decide(left("done"), to("dropped").reopen())).state().completedAt())
        .isEqualTo(NOW);
  }

  @Test
  void leaving_the_active_state_clears_the_claim_and_keeps_the_owner() {
    assertThat(moved(decide(held(S1, null), to("parked"))).state())
        .isEqualTo(
            new TaskState("parked", "A-backend", null, "agent/A-backend", null, null, false));
  }

  @Test
  void without_a_commit_the_recorded_one_stays() {
    Moved moved = moved(decide(left("blocked"), to("done")));

    assertThat(moved.state().commit()).isEqualTo("abc1234");
    assertThat(moved.history().detail()).isNull();
  }

  @Test
  void going_back_to_the_start_forgets_the_attempt() {
    assertThat(moved(decide(left("blocked"), to("todo"))).state())
        .isEqualTo(new TaskState("todo", null, null, null, null, null, true));
  }

  @Test
  void a_task_that_is_there_already_stays_unchanged() {
    assertThat(decide(left("blocked"), to("blocked"))).isInstanceOf(Unchanged.class);
    assertThat(decide(left("done"), to("done").commit("abc1234"))).isInstanceOf(Unchanged.class);
    assertThat(decide(left("done"), to("done").force())).isInstanceOf(Unchanged.class);
  }

  @Test
  void a_new_commit_is_recorded_on_a_task_that_is_there_already() {
    Moved moved = moved(decide(left("done"), to("done").commit("def")));

    assertThat(moved.state()).isEqualTo(left("done").withCommit("def"));
    assertThat(moved.history().detail()).isEqualTo("commit def");
  }

  @Test
  void a_new_reason_is_recorded_on_a_task_that_is_there_already() {
    Moved moved = moved(decide(left("blocked"), to("blocked").reason("no wire either")));

    assertThat(moved.state()).isEqualTo(left("blocked"));
    assertThat(moved.history().reason()).isEqualTo("no wire either");
    assertThat(moved.history().fromStatus()).isEqualTo("blocked");
  }

  @Test
  void a_move_to_the_active_or_an_unknown_state_is_not_decided_here() {
    assertThatThrownBy(() -> decide(left("blocked"), to("in_progress")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> decide(left("blocked"), to("finished")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_states_are_the_configured_ones() {
    ProjectPolicy renamed = new PolicyExample().workflow(RENAMED).build();

    TaskState shipped = moved(decide(TaskState.initial("done"), to("shipped"), renamed)).state();
    assertThat(shipped.completedAt()).isEqualTo(NOW);
    TaskState notTheEnd = moved(decide(TaskState.initial("new"), to("done"), renamed)).state();
    assertThat(notTheEnd.completedAt()).isNull();
    assertThat(refusal(decide(TaskState.initial("new"), to("stuck"), renamed)))
        .isEqualTo(new Refusal.ReasonRequired("T-1", "blocked"));
    assertThat(refusal(decide(TaskState.initial("new"), to("shipped"), renamed, CLOSED)))
        .isInstanceOf(Refusal.GateNotMet.class);
    moved(decide(TaskState.initial("new"), to("done"), renamed, CLOSED));
  }
}
