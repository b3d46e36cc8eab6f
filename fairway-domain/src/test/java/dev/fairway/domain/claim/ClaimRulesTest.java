package dev.fairway.domain.claim;

import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.S2;
import static dev.fairway.domain.Example.caller;
import static dev.fairway.domain.Example.held;
import static dev.fairway.domain.Example.left;
import static dev.fairway.domain.Example.task;
import static dev.fairway.domain.claim.ClaimExample.FINISHED;
import static dev.fairway.domain.claim.ClaimExample.MISSING;
import static dev.fairway.domain.claim.ClaimExample.OPEN;
import static dev.fairway.domain.claim.ClaimExample.OTHER_ROLE;
import static dev.fairway.domain.claim.ClaimExample.OWN;
import static dev.fairway.domain.claim.ClaimExample.POLICY;
import static dev.fairway.domain.claim.ClaimExample.claim;
import static dev.fairway.domain.claim.ClaimExample.decide;
import static dev.fairway.domain.claim.ClaimExample.granted;
import static dev.fairway.domain.claim.ClaimExample.kind;
import static dev.fairway.domain.claim.ClaimExample.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.claim.ClaimDecision.Granted;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.TaskState;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimRulesTest {

  @Test
  void a_task_of_another_role_is_refused() {
    assertThat(refusal(claim(task(), ClaimRequest.plain(OTHER_ROLE))))
        .isEqualTo(new Refusal.WrongRole("T-1", "A-backend", "B-ui"));
  }

  @Test
  void where_roles_are_configured_a_caller_without_one_is_refused() {
    assertThat(refusal(claim(task(), ClaimRequest.plain(caller(S2, null)))))
        .isEqualTo(new Refusal.WrongRole("T-1", "A-backend", null));
  }

  @Test
  void where_no_roles_are_configured_a_caller_without_one_works_as_the_tasks_role() {
    TaskState state =
        granted(
                claim(
                    task(),
                    ClaimRequest.plain(caller(S2, null)),
                    new PolicyExample().roles().build()))
            .state();

    assertThat(state.owner()).isEqualTo("A-backend");
    assertThat(state.branch()).isEqualTo("agent/A-backend");
  }

  @Test
  void where_no_roles_are_configured_a_caller_with_another_role_is_refused_all_the_same() {
    ProjectPolicy roleless = new PolicyExample().roles().build();

    assertThat(refusal(claim(task(), ClaimRequest.plain(OTHER_ROLE), roleless)))
        .isEqualTo(new Refusal.WrongRole("T-1", "A-backend", "B-ui"));
    granted(claim(task(), ClaimRequest.plain(OWN), roleless));
  }

  @Test
  void force_with_a_reason_overrides_the_role_and_is_recorded() {
    Granted granted =
        granted(claim(task(), new ClaimRequest(OTHER_ROLE, null, false, true, "help")));

    assertThat(granted.state().owner()).isEqualTo("B-ui");
    assertThat(granted.state().branch()).isEqualTo("agent/B-ui");
    assertThat(granted.history().forced()).isTrue();
    assertThat(granted.history().reason()).isEqualTo("help");
  }

  @Test
  void open_and_missing_dependencies_are_refused_and_named() {
    assertThat(
            refusal(
                decide(task(), List.of(FINISHED, OPEN, MISSING), ClaimRequest.plain(OWN), POLICY)))
        .isEqualTo(new Refusal.OpenDependencies("T-1", List.of(OPEN, MISSING)));
  }

  @Test
  void finished_dependencies_do_not_matter() {
    granted(decide(task(), List.of(FINISHED), ClaimRequest.plain(OWN), POLICY));
  }

  @Test
  void force_with_a_reason_overrides_open_dependencies_and_is_recorded() {
    ClaimRequest forced = new ClaimRequest(OWN, null, false, true, "known");
    Granted granted = granted(decide(task(), List.of(OPEN), forced, POLICY));

    assertThat(granted.history().forced()).isTrue();
  }

  @Test
  void force_that_overrides_nothing_is_not_recorded_as_such() {
    ClaimRequest forced = new ClaimRequest(OWN, null, false, true, "to be sure");
    assertThat(granted(claim(task(), forced)).history().forced()).isFalse();
  }

  @Test
  void force_needs_a_reason_unless_the_project_says_otherwise() {
    ClaimRequest silent = new ClaimRequest(OTHER_ROLE, null, false, true, " ");

    assertThat(refusal(claim(task(), silent)))
        .isEqualTo(new Refusal.ReasonRequired("T-1", "force"));
    granted(claim(task(), silent, new PolicyExample().forceWithoutReason().build()));
  }

  @Test
  void a_transition_that_is_not_listed_is_refused_and_force_does_not_help() {
    ProjectPolicy strict =
        new PolicyExample().transitions("todo", "blocked", "todo", "done").build();
    Refusal expected =
        new Refusal.TransitionNotAllowed("T-1", "todo", "in_progress", List.of("blocked", "done"));

    assertThat(refusal(claim(task(), ClaimRequest.plain(OWN), strict))).isEqualTo(expected);
    assertThat(refusal(claim(task(), new ClaimRequest(OWN, null, false, true, "r"), strict)))
        .isEqualTo(expected);
  }

  @Test
  void a_terminal_task_is_refused_and_force_does_not_help() {
    Refusal expected = new Refusal.Terminal("T-1", "done", "in_progress");

    assertThat(refusal(claim(task(left("done")), ClaimRequest.plain(OWN)))).isEqualTo(expected);
    assertThat(
            refusal(
                claim(task(left("done")), new ClaimRequest(OTHER_ROLE, null, false, true, null))))
        .isEqualTo(expected);
  }

  @Test
  void reopening_obeys_the_transition_list() {
    ClaimRequest reopen = new ClaimRequest(OWN, null, false, false, null, true);
    ProjectPolicy strict = new PolicyExample().transitions("todo", "in_progress").build();

    assertThat(refusal(claim(task(left("done")), reopen, strict)))
        .isInstanceOf(Refusal.TransitionNotAllowed.class);
  }

  @Test
  void the_rules_are_asked_in_a_fixed_order() {
    ProjectPolicy nowhere = new PolicyExample().transitions("parked", "done").build();
    List<DependencyState> open = List.of(OPEN);
    ClaimRequest foreign = ClaimRequest.plain(OTHER_ROLE);
    ClaimRequest silent = new ClaimRequest(OTHER_ROLE, null, false, true, null);

    assertThat(kind(decide(task(held(S1, null)), open, silent, nowhere)))
        .isEqualTo("already_claimed");
    assertThat(kind(decide(task(left("done")), open, silent, nowhere))).isEqualTo("terminal_state");
    assertThat(kind(decide(task(), open, silent, nowhere))).isEqualTo("reason_required");
    assertThat(kind(decide(task(), open, foreign, nowhere))).isEqualTo("wrong_role");
    assertThat(kind(decide(task(), open, ClaimRequest.plain(OWN), nowhere)))
        .isEqualTo("open_dependencies");
    assertThat(kind(decide(task(), List.of(), ClaimRequest.plain(OWN), nowhere)))
        .isEqualTo("transition_not_allowed");
  }
}
