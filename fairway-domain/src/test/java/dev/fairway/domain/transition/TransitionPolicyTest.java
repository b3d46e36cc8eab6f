package dev.fairway.domain.transition;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.PERSON;
import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.S2;
import static dev.fairway.domain.Example.caller;
import static dev.fairway.domain.Example.held;
import static dev.fairway.domain.Example.left;
import static dev.fairway.domain.Example.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluation.Lack;
import dev.fairway.domain.gate.GateMode;
import dev.fairway.domain.policy.GatePolicy;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.TaskState;
import dev.fairway.domain.transition.TransitionDecision.Moved;
import dev.fairway.domain.transition.TransitionDecision.Refused;
import dev.fairway.domain.transition.TransitionDecision.Unchanged;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransitionPolicyTest {

  private static final ProjectPolicy ANY = new PolicyExample().transitions().build();
  private static final Workflow RENAMED =
      new Workflow(
          List.of("new", "doing", "stuck", "done", "shipped"),
          List.of("shipped"),
          "new",
          "doing",
          "stuck",
          List.of());
  private static final GateEvaluation CLOSED = gate(GateMode.BLOCKING, Lack.EVIDENCE);
  private static final GateEvaluation WARNING = gate(GateMode.ADVISORY, Lack.EVIDENCE);
  private static final GateEvaluation OPEN = gate(GateMode.BLOCKING);

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
  void a_task_held_under_another_session_is_refused_and_force_does_not_help() {
    Request foreign = to("done").as(S2).force().reason("r");
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

  private static TransitionDecision decide(TaskState state, Request request) {
    return decide(state, request, ANY);
  }

  private static TransitionDecision decide(
      TaskState state, Request request, ProjectPolicy policy, GateEvaluation... gates) {
    return TransitionPolicy.decide(task(state), List.of(gates), request.build(), policy, NOW);
  }

  private static GateEvaluation gate(GateMode mode, Lack... lacks) {
    return new GateEvaluation("evidence", null, mode, null, 1, 0, List.of(lacks), List.of());
  }

  private static Moved moved(TransitionDecision decision) {
    assertThat(decision).isInstanceOf(Moved.class);
    return (Moved) decision;
  }

  private static Refusal refusal(TransitionDecision decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return ((Refused) decision).refusal();
  }

  private static String kind(TransitionDecision decision) {
    return refusal(decision).kind();
  }

  private static Request to(String state) {
    return new Request(state);
  }

  /** A request of the session s-1 as A-backend, and whatever a test adds. */
  private static final class Request {
    private final String to;
    private Actor actor = S1;
    private @Nullable String role = "A-backend";
    private @Nullable String reason;
    private @Nullable String commit;
    private boolean reopen;
    private boolean force;

    private Request(String to) {
      this.to = to;
    }

    private Request as(Actor value) {
      actor = value;
      return this;
    }

    private Request of(@Nullable String value) {
      role = value;
      return this;
    }

    private Request reason(String value) {
      reason = value;
      return this;
    }

    private Request commit(String value) {
      commit = value;
      return this;
    }

    private Request reopen() {
      reopen = true;
      return this;
    }

    private Request force() {
      force = true;
      return this;
    }

    private TransitionRequest build() {
      return new TransitionRequest(caller(actor, role), to, reason, commit, reopen, force);
    }
  }
}
