package dev.fairway.domain.claim;

import static dev.fairway.domain.Example.EARLIER;
import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.PERSON;
import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.S2;
import static dev.fairway.domain.Example.held;
import static dev.fairway.domain.Example.left;
import static dev.fairway.domain.Example.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.claim.ClaimDecision.AlreadyYours;
import dev.fairway.domain.claim.ClaimDecision.Granted;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Role;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of every claim, whatever the circumstances. */
class ClaimInvariantsTest {

  private record Case(
      Task task,
      List<DependencyState> dependencies,
      HolderPresence presence,
      ClaimRequest request,
      ProjectPolicy policy) {

    ClaimDecision decide() {
      return ClaimPolicy.decide(task, dependencies, presence, request, policy, NOW);
    }

    boolean hasReason() {
      return request.reason() != null && !request.reason().isBlank();
    }

    boolean mayForce() {
      return request.force() && (hasReason() || policy.gates().allowForceWithoutReason());
    }
  }

  @Test
  void a_granted_claim_is_complete_and_belongs_to_the_caller() {
    granted()
        .forEach(
            one -> {
              Granted granted = (Granted) one.decide();
              TaskState state = granted.state();
              Claim claim = state.claim();
              assertThat(claim).as("%s", one).isNotNull();
              assertThat(claim.holder()).isEqualTo(one.request().caller().actor());
              assertThat(claim.since()).isEqualTo(NOW);
              assertThat(claim.isExpired(NOW)).isFalse();
              assertThat(state.status()).isEqualTo(one.policy().workflow().active());
              assertThat(state.owner()).isNotEmpty();
              assertThat(state.branch()).isNotEmpty();
              assertThat(state.completedAt()).isNull();
              assertThat(state.seeded()).isEqualTo(one.task().state().seeded());
              assertThat(granted.history().taskId()).isEqualTo(one.task().id());
              assertThat(granted.history().toStatus()).isEqualTo(state.status());
              assertThat(granted.history().fromStatus()).isEqualTo(one.task().status());
            });
  }

  @Test
  void another_holder_is_replaced_only_by_a_take_over_with_a_reason_when_it_is_gone() {
    granted()
        .filter(one -> one.task().state().claim() != null)
        .forEach(
            one -> {
              assertThat(one.request().takeOver()).as("%s", one).isTrue();
              assertThat(one.hasReason()).isTrue();
              assertThat(
                      one.presence() != HolderPresence.LIVE
                          || one.task().state().claim().isExpired(NOW))
                  .isTrue();
              Granted granted = (Granted) one.decide();
              assertThat(granted.history().action()).isEqualTo(HistoryAction.TAKEN_OVER);
              assertThat(granted.history().detail())
                  .endsWith(one.task().state().claim().holder().name());
            });
  }

  @Test
  void nothing_is_changed_only_for_the_session_that_holds_the_task() {
    cases()
        .forEach(
            one -> {
              Claim claim = one.task().state().claim();
              boolean own =
                  claim != null
                      && claim.holder().session()
                      && claim.holder().equals(one.request().caller().actor());
              assertThat(one.decide() instanceof AlreadyYours).as("%s", one).isEqualTo(own);
            });
  }

  @Test
  void role_and_dependencies_are_overridden_only_by_force_and_then_on_record() {
    granted()
        .forEach(
            one -> {
              String role = one.request().caller().role();
              boolean foreign =
                  role == null ? one.policy().hasRoles() : !role.equals(one.task().role());
              boolean open =
                  one.dependencies().stream()
                      .anyMatch(d -> d.status() == null || !d.status().equals("done"));
              if (foreign || open) {
                assertThat(one.mayForce()).as("%s", one).isTrue();
              }
              assertThat(((Granted) one.decide()).history().forced())
                  .as("%s", one)
                  .isEqualTo(foreign || open);
            });
  }

  @Test
  void terminal_states_and_the_transition_list_are_never_overridden() {
    granted()
        .forEach(
            one -> {
              String from = one.task().status();
              boolean terminal = one.policy().workflow().isTerminal(from);
              assertThat(!terminal || one.request().reopen()).as("%s", one).isTrue();
              assertThat(one.policy().workflow().permits(from, "in_progress")).isTrue();
            });
  }

  @Test
  void deciding_twice_gives_the_same_answer() {
    cases().forEach(one -> assertThat(one.decide()).isEqualTo(one.decide()));
  }

  private static Stream<Case> granted() {
    List<Case> granted = cases().filter(one -> one.decide() instanceof Granted).toList();
    assertThat(granted).hasSizeGreaterThan(500);
    return granted.stream();
  }

  private static Stream<Case> cases() {
    Random random = new Random(42);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      cases.add(any(random));
    }
    return cases.stream();
  }

  private static Case any(Random random) {
    Actor holder = oneOf(random, S1, S2, PERSON);
    TaskState state =
        oneOf(
            random,
            TaskState.initial("todo"),
            left("in_progress"),
            left("blocked"),
            left("done"),
            held(holder, null),
            held(holder, EARLIER),
            held(holder, NOW),
            held(holder, NOW.plusMillis(1)));
    List<DependencyState> dependencies = new ArrayList<>();
    while (random.nextInt(3) == 0) {
      dependencies.add(new DependencyState("D-1", oneOf(random, "done", "done", "todo", null)));
    }
    Caller caller =
        new Caller(
            oneOf(random, S1, S2, PERSON),
            oneOf(random, "A-backend", "A-backend", "B-ui", null),
            oneOf(random, null, "topic/fence"));
    ClaimRequest request =
        new ClaimRequest(
            caller,
            oneOf(random, null, Duration.ofHours(1)),
            random.nextBoolean(),
            random.nextBoolean(),
            oneOf(random, null, " ", "because", "because"),
            random.nextBoolean());
    PolicyExample policy = new PolicyExample();
    if (random.nextInt(4) == 0) {
      policy.forceWithoutReason();
    }
    if (random.nextInt(4) == 0) {
      policy.roles(oneOf(random, new Role[0], new Role[] {Role.named("A-backend")}));
    }
    if (random.nextInt(4) == 0) {
      policy.transitions("todo", "in_progress", "blocked", "todo", "done", "todo");
    }
    HolderPresence presence = oneOf(random, HolderPresence.values());
    return new Case(task(state), dependencies, presence, request, policy.build());
  }

  @SafeVarargs
  private static <T> @Nullable T oneOf(Random random, @Nullable T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
