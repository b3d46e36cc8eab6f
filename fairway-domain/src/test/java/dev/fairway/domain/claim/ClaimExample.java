package dev.fairway.domain.claim;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.S2;
import static dev.fairway.domain.Example.caller;
import static dev.fairway.domain.Example.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.claim.ClaimDecision.Granted;
import dev.fairway.domain.claim.ClaimDecision.Refused;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Claims of T-1 by the session s-2, and what became of them. */
final class ClaimExample {

  static final Caller OWN = caller(S2, "A-backend");

  static final Caller OTHER_ROLE = caller(S2, "B-ui");

  static final DependencyState FINISHED = new DependencyState("D-1", "done");

  static final DependencyState OPEN = new DependencyState("D-2", "blocked");

  static final DependencyState MISSING = new DependencyState("D-3", null);

  static final ProjectPolicy POLICY = PolicyExample.policy();

  static ClaimDecision takeOver(TaskState state, HolderPresence presence, String reason) {
    ClaimRequest request = new ClaimRequest(OWN, null, true, false, reason);
    return ClaimPolicy.decide(task(state), List.of(), presence, request, POLICY, NOW);
  }

  static ClaimDecision claim(Task task, ClaimRequest request) {
    return claim(task, request, POLICY);
  }

  static ClaimDecision claim(Task task, ClaimRequest request, ProjectPolicy policy) {
    return decide(task, List.of(), request, policy);
  }

  static ClaimDecision decide(
      Task task, List<DependencyState> dependencies, ClaimRequest request, ProjectPolicy policy) {
    return ClaimPolicy.decide(task, dependencies, HolderPresence.LIVE, request, policy, NOW);
  }

  static Granted granted(ClaimDecision decision) {
    assertThat(decision).isInstanceOf(Granted.class);
    return (Granted) decision;
  }

  static @Nullable Instant leaseOf(ClaimDecision decision) {
    return granted(decision).state().claim().leaseUntil();
  }

  static Refusal refusal(ClaimDecision decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return ((Refused) decision).refusal();
  }

  static String kind(ClaimDecision decision) {
    return refusal(decision).kind();
  }

  private ClaimExample() {}
}
