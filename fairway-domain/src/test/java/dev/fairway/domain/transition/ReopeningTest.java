package dev.fairway.domain.transition;

import static dev.fairway.domain.Example.left;
import static dev.fairway.domain.transition.RequestExample.to;
import static dev.fairway.domain.transition.TransitionExample.decide;
import static dev.fairway.domain.transition.TransitionExample.moved;
import static dev.fairway.domain.transition.TransitionExample.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.TaskState;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReopeningTest {

  @Test
  void a_terminal_state_is_left_only_on_purpose() {
    assertThat(refusal(decide(left("done"), to("todo"))))
        .isEqualTo(new Refusal.Terminal("T-1", "done", "todo"));
    assertThat(refusal(decide(left("done"), to("dropped").force().reason("r"))))
        .isEqualTo(new Refusal.Terminal("T-1", "done", "dropped"));
  }

  @Test
  void reopening_to_the_start_keeps_nothing_stale() {
    assertThat(moved(decide(left("done"), to("todo").reopen())).state())
        .isEqualTo(new TaskState("todo", null, null, null, null, null, true));
  }

  @Test
  void reopening_to_another_state_clears_the_completion_and_the_commit() {
    assertThat(moved(decide(left("dropped"), to("parked").reopen())).state())
        .isEqualTo(new TaskState("parked", "A-backend", null, "agent/A-backend", null, null, true));
    assertThat(moved(decide(left("dropped"), to("parked").reopen().commit("def"))).state().commit())
        .isEqualTo("def");
  }

  @Test
  void reopening_obeys_the_transition_list_unless_forced() {
    ProjectPolicy strict = new PolicyExample().transitions("todo", "done").build();

    assertThat(refusal(decide(left("done"), to("todo").reopen(), strict)))
        .isEqualTo(new Refusal.TransitionNotAllowed("T-1", "done", "todo", List.of()));
    moved(decide(left("done"), to("todo").reopen().force().reason("wrong"), strict));
  }

  @Test
  void reopening_what_is_not_finished_changes_nothing_about_the_move() {
    assertThat(moved(decide(left("blocked"), to("parked").reopen())).state().commit())
        .isEqualTo("abc1234");
  }
}
