package dev.fairway.domain.transition;

import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.S2;
import static dev.fairway.domain.Example.held;
import static dev.fairway.domain.Example.left;
import static dev.fairway.domain.Example.task;
import static dev.fairway.domain.transition.RequestExample.to;
import static dev.fairway.domain.transition.TransitionExample.ANY;
import static dev.fairway.domain.transition.TransitionExample.CLOSED;
import static dev.fairway.domain.transition.TransitionExample.OPEN;
import static dev.fairway.domain.transition.TransitionExample.WARNING;
import static dev.fairway.domain.transition.TransitionExample.decide;
import static dev.fairway.domain.transition.TransitionExample.kind;
import static dev.fairway.domain.transition.TransitionExample.moved;
import static dev.fairway.domain.transition.TransitionExample.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.policy.GatePolicy;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.transition.TransitionDecision.Moved;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoveRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n"})
  void a_block_needs_a_reason(String blank) {
    assertThat(refusal(decide(held(S1, null), to("blocked").reason(blank))))
        .isEqualTo(new Refusal.ReasonRequired("T-1", "blocked"));
    assertThat(refusal(decide(held(S1, null), to("blocked"))))
        .isEqualTo(new Refusal.ReasonRequired("T-1", "blocked"));
  }

  @Test
  void a_block_with_a_reason_records_it() {
    assertThat(moved(decide(held(S1, null), to("blocked").reason("no wire"))).history().reason())
        .isEqualTo("no wire");
  }

  @Test
  void a_project_may_do_without_the_reason_of_a_block() {
    ProjectPolicy policy =
        new PolicyExample()
            .transitions()
            .gates(new GatePolicy(false, false, false, false, false))
            .build();
    moved(decide(held(S1, null), to("blocked"), policy));
  }

  @Test
  void other_states_need_no_reason() {
    moved(decide(held(S1, null), to("parked")));
  }

  @Test
  void a_move_that_is_not_listed_is_refused_with_those_that_are() {
    ProjectPolicy strict =
        new PolicyExample().transitions("in_progress", "parked", "*", "blocked").build();

    assertThat(refusal(decide(held(S1, null), to("done"), strict)))
        .isEqualTo(
            new Refusal.TransitionNotAllowed(
                "T-1", "in_progress", "done", List.of("blocked", "parked")));
    moved(decide(held(S1, null), to("parked"), strict));
    moved(decide(held(S1, null), to("blocked").reason("r"), strict));
  }

  @Test
  void a_closed_gate_refuses_completion_and_only_closed_ones_are_named() {
    assertThat(refusal(decide(held(S1, null), to("done"), ANY, OPEN, CLOSED, WARNING)))
        .isEqualTo(new Refusal.GateNotMet("T-1", List.of(CLOSED)));
  }

  @Test
  void open_and_advisory_gates_let_a_task_through() {
    moved(decide(held(S1, null), to("done"), ANY, OPEN, WARNING));
  }

  @Test
  void gates_guard_the_first_terminal_state_only() {
    moved(decide(held(S1, null), to("dropped"), ANY, CLOSED));
    moved(decide(held(S1, null), to("parked"), ANY, CLOSED));
    assertThat(refusal(decide(left("dropped"), to("done").reopen(), ANY, CLOSED)))
        .isInstanceOf(Refusal.GateNotMet.class);
  }

  @Test
  void a_task_that_is_done_does_not_pass_the_gates_again() {
    moved(decide(left("done"), to("done").commit("def"), ANY, CLOSED));
    assertThat(TransitionPolicy.completes(task(left("done")), "done", ANY.workflow())).isFalse();
    assertThat(TransitionPolicy.completes(task(left("dropped")), "done", ANY.workflow())).isTrue();
    assertThat(TransitionPolicy.completes(task(), "dropped", ANY.workflow())).isFalse();
  }

  @Test
  void force_with_a_reason_overrides_gates_and_the_list_and_is_recorded() {
    ProjectPolicy strict = new PolicyExample().transitions("todo", "parked").build();
    Moved overList = moved(decide(held(S1, null), to("parked").force().reason("r"), strict));
    Moved overGate = moved(decide(held(S1, null), to("done").force().reason("r"), ANY, CLOSED));

    assertThat(overList.history().forced()).isTrue();
    assertThat(overGate.history().forced()).isTrue();
    assertThat(overGate.history().reason()).isEqualTo("r");
  }

  @Test
  void force_that_overrides_nothing_is_not_recorded_as_such() {
    assertThat(
            moved(decide(held(S1, null), to("done").force().reason("r"), ANY, OPEN))
                .history()
                .forced())
        .isFalse();
  }

  @Test
  void force_needs_a_reason_unless_the_project_says_otherwise() {
    ProjectPolicy lenient = new PolicyExample().transitions().forceWithoutReason().build();

    assertThat(refusal(decide(held(S1, null), to("done").force().reason(" "), ANY, CLOSED)))
        .isEqualTo(new Refusal.ReasonRequired("T-1", "force"));
    moved(decide(held(S1, null), to("done").force(), lenient, CLOSED));
    assertThat(moved(decide(held(S1, null), to("blocked").force(), lenient)).history().forced())
        .isTrue();
  }

  @Test
  void the_rules_are_asked_in_a_fixed_order() {
    ProjectPolicy strict = new PolicyExample().transitions("todo", "parked").build();

    assertThat(kind(decide(held(S1, null), to("done").as(S2).force(), strict, CLOSED)))
        .isEqualTo("already_claimed");
    assertThat(kind(decide(left("dropped"), to("done").force(), strict, CLOSED)))
        .isEqualTo("terminal_state");
    assertThat(kind(decide(left("dropped"), to("done").reopen().force(), strict, CLOSED)))
        .isEqualTo("reason_required");
    assertThat(kind(decide(left("dropped"), to("done").reopen(), strict, CLOSED)))
        .isEqualTo("transition_not_allowed");
    assertThat(kind(decide(left("dropped"), to("done").reopen(), ANY, CLOSED)))
        .isEqualTo("gate_not_met");
    assertThat(kind(decide(left("parked"), to("blocked"), strict, CLOSED)))
        .isEqualTo("transition_not_allowed");
  }
}
