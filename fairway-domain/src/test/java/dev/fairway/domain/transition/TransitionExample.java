package dev.fairway.domain.transition;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluation.Lack;
import dev.fairway.domain.gate.GateMode;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.TaskState;
import dev.fairway.domain.transition.TransitionDecision.Moved;
import dev.fairway.domain.transition.TransitionDecision.Refused;
import java.util.List;

/** Moves of T-1 by the session s-1, and what became of them. */
final class TransitionExample {

  static final ProjectPolicy ANY = new PolicyExample().transitions().build();

  static final Workflow RENAMED =
      new Workflow(
          List.of("new", "doing", "stuck", "done", "shipped"),
          List.of("shipped"),
          "new",
          "doing",
          "stuck",
          List.of());

  static final GateEvaluation CLOSED = gate(GateMode.BLOCKING, Lack.EVIDENCE);

  static final GateEvaluation WARNING = gate(GateMode.ADVISORY, Lack.EVIDENCE);

  static final GateEvaluation OPEN = gate(GateMode.BLOCKING);

  static TransitionDecision decide(TaskState state, RequestExample request) {
    return decide(state, request, ANY);
  }

  static TransitionDecision decide(
      TaskState state, RequestExample request, ProjectPolicy policy, GateEvaluation... gates) {
    return TransitionPolicy.decide(task(state), List.of(gates), request.build(), policy, NOW);
  }

  static GateEvaluation gate(GateMode mode, Lack... lacks) {
    return new GateEvaluation("evidence", null, mode, null, 1, 0, List.of(lacks), List.of());
  }

  static Moved moved(TransitionDecision decision) {
    assertThat(decision).isInstanceOf(Moved.class);
    return (Moved) decision;
  }

  static Refusal refusal(TransitionDecision decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return ((Refused) decision).refusal();
  }

  static String kind(TransitionDecision decision) {
    return refusal(decision).kind();
  }

  private TransitionExample() {}
}
