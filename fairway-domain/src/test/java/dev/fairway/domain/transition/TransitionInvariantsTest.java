package dev.fairway.domain.transition;

import static dev.fairway.domain.Example.EARLIER;
import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.PERSON;
import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.S2;
import static dev.fairway.domain.Example.caller;
import static dev.fairway.domain.Example.held;
import static dev.fairway.domain.Example.left;
import static dev.fairway.domain.Example.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluation.Lack;
import dev.fairway.domain.gate.GateMode;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import dev.fairway.domain.transition.TransitionDecision.Moved;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of every move, whatever the circumstances. */
class TransitionInvariantsTest {

  private static final GateEvaluation CLOSED =
      new GateEvaluation(
          "evidence", null, GateMode.BLOCKING, null, 1, 0, List.of(Lack.EVIDENCE), List.of());

  @Test
  void every_move_obeys_the_rules_and_leaves_a_consistent_state() {
    Random random = new Random(77);
    int moved = 0;
    for (int round = 0; round < 20_000; round++) {
      Task task = task(state(random));
      ProjectPolicy policy = policy(random);
      List<GateEvaluation> gates = random.nextBoolean() ? List.of() : List.of(CLOSED);
      TransitionRequest request = request(random);
      TransitionDecision decision = TransitionPolicy.decide(task, gates, request, policy, NOW);

      if (decision instanceof Moved move) {
        moved++;
        String circumstances = task.state() + " " + request + " " + gates;
        assertConsistent(circumstances, task, request, policy.workflow(), move.state());
        assertAllowed(circumstances, task, gates, request, policy, move);
      }
    }
    assertThat(moved).isGreaterThan(2_000);
  }

  private static void assertConsistent(
      String circumstances,
      Task task,
      TransitionRequest request,
      Workflow workflow,
      TaskState state) {
    boolean stays = task.status().equals(request.to());
    assertThat(state.status()).as(circumstances).isEqualTo(request.to());
    assertThat(state.claim()).as(circumstances).isNull();
    assertThat(state.seeded()).isEqualTo(task.state().seeded());
    assertThat(state.completedAt() != null)
        .as(circumstances)
        .isEqualTo(workflow.isTerminal(request.to()));
    if (state.completedAt() != null) {
      assertThat(state.completedAt()).isEqualTo(stays ? task.state().completedAt() : NOW);
    }
    if (request.commit() != null) {
      assertThat(state.commit()).isEqualTo(request.commit());
    } else if (!stays && workflow.isTerminal(task.status())) {
      assertThat(state.commit()).as(circumstances).isNull();
    } else if (!request.to().equals(workflow.initial()) || stays) {
      assertThat(state.commit()).as(circumstances).isEqualTo(task.state().commit());
    }
    if (!stays && request.to().equals(workflow.initial())) {
      assertThat(state.owner()).isNull();
      assertThat(state.branch()).isNull();
    }
  }

  private static void assertAllowed(
      String circumstances,
      Task task,
      List<GateEvaluation> gates,
      TransitionRequest request,
      ProjectPolicy policy,
      Moved move) {
    Workflow workflow = policy.workflow();
    Claim claim = task.state().claim();
    if (claim != null && claim.holder().session()) {
      assertThat(claim.holder()).as(circumstances).isEqualTo(request.caller().actor());
    }
    if (task.status().equals(request.to())) {
      assertThat(move.history().forced()).isFalse();
      return;
    }
    if (workflow.isTerminal(task.status())) {
      assertThat(request.reopen()).as(circumstances).isTrue();
    }
    boolean overridden =
        !workflow.permits(task.status(), request.to())
            || request.to().equals("blocked") && !request.hasReason()
            || request.to().equals("done") && !gates.isEmpty();
    assertThat(move.history().forced()).as(circumstances).isEqualTo(overridden);
    if (overridden) {
      assertThat(request.force()).as(circumstances).isTrue();
    }
    if (request.force()) {
      assertThat(request.hasReason() || policy.gates().allowForceWithoutReason())
          .as(circumstances)
          .isTrue();
    }
  }

  private static TaskState state(Random random) {
    List<TaskState> states = new ArrayList<>();
    for (String status : List.of("todo", "blocked", "parked", "done", "dropped", "in_progress")) {
      states.add(left(status));
    }
    for (Actor holder : List.of(S1, S2, PERSON)) {
      states.add(held(holder, random.nextBoolean() ? null : EARLIER));
    }
    return states.get(random.nextInt(states.size()));
  }

  private static ProjectPolicy policy(Random random) {
    PolicyExample policy = new PolicyExample().transitions();
    if (random.nextInt(3) == 0) {
      policy.transitions("*", "todo", "in_progress", "done", "blocked", "parked");
    }
    if (random.nextInt(3) == 0) {
      policy.forceWithoutReason();
    }
    return policy.build();
  }

  private static TransitionRequest request(Random random) {
    List<String> targets = List.of("todo", "blocked", "parked", "done", "dropped");
    return new TransitionRequest(
        caller(List.of(S1, S2, PERSON).get(random.nextInt(3)), "A-backend"),
        targets.get(random.nextInt(targets.size())),
        maybe(random, "because"),
        maybe(random, "def5678"),
        random.nextBoolean(),
        random.nextBoolean());
  }

  private static @Nullable String maybe(Random random, String text) {
    return random.nextBoolean() ? text : null;
  }
}
