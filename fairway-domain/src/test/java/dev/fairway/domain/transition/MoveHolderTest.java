package dev.fairway.domain.transition;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.PERSON;
import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.S2;
import static dev.fairway.domain.Example.held;
import static dev.fairway.domain.Example.left;
import static dev.fairway.domain.transition.RequestExample.to;
import static dev.fairway.domain.transition.TransitionExample.decide;
import static dev.fairway.domain.transition.TransitionExample.moved;
import static dev.fairway.domain.transition.TransitionExample.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.TaskState;
import org.junit.jupiter.api.Test;

class MoveHolderTest {

  @Test
  void a_task_held_under_another_session_is_refused_and_force_does_not_help() {
    RequestExample foreign = to("done").as(S2).force().reason("r");
    Refusal expected = new Refusal.AlreadyClaimed("T-1", "A-backend", held(S1, null).claim());

    assertThat(refusal(decide(held(S1, null), foreign))).isEqualTo(expected);
    assertThat(refusal(decide(held(S1, null), to("done").as(PERSON)))).isEqualTo(expected);
    assertThat(refusal(decide(held(S1, null), to("done").as(Actor.person("s-1")))))
        .isEqualTo(expected);
  }

  @Test
  void a_lease_that_is_over_lets_nobody_else_in() {
    assertThat(refusal(decide(held(S1, NOW.minusSeconds(1)), to("done").as(S2))))
        .isInstanceOf(Refusal.AlreadyClaimed.class);
  }

  @Test
  void a_holder_without_a_session_keeps_nobody_out() {
    moved(decide(held(PERSON, null), to("done").as(S2)));
    moved(decide(held(PERSON, null), to("done").as(Actor.person("lee@host"))));
  }

  @Test
  void an_unheld_task_may_be_set_by_anybody() {
    moved(decide(TaskState.initial("todo"), to("done").as(PERSON).of(null)));
    moved(decide(left("blocked"), to("parked").as(S2).of("B-ui")));
  }
}
