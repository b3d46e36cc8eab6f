package dev.fairway.domain.claim;

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
import dev.fairway.domain.claim.ClaimDecision.Granted;
import dev.fairway.domain.claim.ClaimDecision.Refused;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.TaskState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasePolicyTest {

  private static final Caller HOLDER = caller(S1, "A-backend");
  private static final Caller STRANGER = caller(S2, "A-backend");
  private static final TaskState SEEDED =
      new TaskState("in_progress", "Codex", null, "old/branch", null, "abc1234", true);

  @Test
  void the_holder_gives_a_task_back_and_nothing_of_the_attempt_stays() {
    Granted granted = granted(release(held(S1, null), HOLDER, false, "lunch"));

    assertThat(granted.state()).isEqualTo(TaskState.initial("todo"));
    assertThat(granted.history())
        .isEqualTo(
            new HistoryEntry(
                0,
                "T-1",
                NOW,
                S1,
                "A-backend",
                HistoryAction.RELEASED,
                "in_progress",
                "todo",
                "lunch",
                false,
                "held by s-1"));
  }

  @Test
  void the_holder_needs_no_reason_and_is_known_whatever_role_it_has_now() {
    granted(release(held(S1, null), caller(S1, "B-ui"), false, null));
    granted(release(held(S1, null), caller(S1, null), true, null));
  }

  @Test
  void a_holder_without_a_session_id_is_known_by_user_and_host() {
    granted(release(held(PERSON, null), caller(Actor.person("kim@host"), null), false, null));
    assertThat(
            refusal(
                release(held(PERSON, null), caller(Actor.session("kim@host"), null), false, null)))
        .isInstanceOf(Refusal.NotHolder.class);
  }

  @Test
  void somebody_else_is_refused_even_of_the_same_role_and_even_after_the_lease() {
    assertThat(refusal(release(held(S1, EARLIER), STRANGER, false, "I want it")))
        .isEqualTo(new Refusal.NotHolder("T-1", "A-backend", new Claim(S1, EARLIER, EARLIER)));
  }

  @Test
  void force_with_a_reason_lets_anybody_and_is_recorded() {
    Granted granted = granted(release(held(S1, null), caller(PERSON, null), true, "gone"));

    assertThat(granted.state()).isEqualTo(TaskState.initial("todo"));
    assertThat(granted.history().forced()).isTrue();
    assertThat(granted.history().detail()).isEqualTo("held by s-1");
    assertThat(granted.history().reason()).isEqualTo("gone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void force_needs_a_reason_unless_the_project_says_otherwise(String blank) {
    assertThat(refusal(release(held(S1, null), STRANGER, true, blank)))
        .isEqualTo(new Refusal.ReasonRequired("T-1", "force"));
    assertThat(refusal(release(held(S1, null), STRANGER, true, null)))
        .isEqualTo(new Refusal.ReasonRequired("T-1", "force"));
    granted(
        decide(
            held(S1, null),
            STRANGER,
            true,
            blank,
            new PolicyExample().forceWithoutReason().build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"todo", "blocked", "done"})
  void what_nobody_holds_cannot_be_given_back(String status) {
    assertThat(refusal(release(left(status), HOLDER, true, "r")))
        .isEqualTo(new Refusal.NotClaimed("T-1", status));
  }

  @Test
  void an_active_task_that_nobody_holds_is_its_roles_to_give_back() {
    Granted granted = granted(release(SEEDED, STRANGER, false, null));

    assertThat(granted.state())
        .isEqualTo(new TaskState("todo", null, null, null, null, null, true));
    assertThat(granted.history().detail()).isNull();
    assertThat(granted.history().forced()).isFalse();
    assertThat(refusal(release(SEEDED, caller(S2, "B-ui"), false, null)))
        .isEqualTo(new Refusal.NotHolder("T-1", "Codex", null));
  }

  @Test
  void the_transition_list_has_no_say_in_it() {
    ProjectPolicy strict = new PolicyExample().transitions("in_progress", "done").build();
    granted(decide(held(S1, null), HOLDER, false, null, strict));
  }

  private static ClaimDecision release(
      TaskState state, Caller caller, boolean force, @Nullable String reason) {
    return decide(state, caller, force, reason, PolicyExample.policy());
  }

  private static ClaimDecision decide(
      TaskState state,
      Caller caller,
      boolean force,
      @Nullable String reason,
      ProjectPolicy policy) {
    return ReleasePolicy.decide(task(state), caller, force, reason, policy, NOW);
  }

  private static Granted granted(ClaimDecision decision) {
    assertThat(decision).isInstanceOf(Granted.class);
    return (Granted) decision;
  }

  private static Refusal refusal(ClaimDecision decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return ((Refused) decision).refusal();
  }
}
