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
import dev.fairway.domain.claim.ClaimDecision.AlreadyYours;
import dev.fairway.domain.claim.ClaimDecision.Granted;
import dev.fairway.domain.claim.ClaimDecision.Refused;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Role;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimPolicyTest {

  private static final Caller OWN = caller(S2, "A-backend");
  private static final Caller OTHER_ROLE = caller(S2, "B-ui");
  private static final DependencyState FINISHED = new DependencyState("D-1", "done");
  private static final DependencyState OPEN = new DependencyState("D-2", "blocked");
  private static final DependencyState MISSING = new DependencyState("D-3", null);
  private static final ProjectPolicy POLICY = PolicyExample.policy();

  @Test
  void a_claim_sets_status_owner_claimant_branch_and_time() {
    Granted granted = granted(claim(task(), ClaimRequest.plain(OWN)));

    assertThat(granted.state())
        .isEqualTo(
            new TaskState(
                "in_progress",
                "A-backend",
                new Claim(S2, NOW, null),
                "agent/A-backend",
                null,
                null,
                false));
    assertThat(granted.history())
        .isEqualTo(
            new HistoryEntry(
                0,
                "T-1",
                NOW,
                S2,
                "A-backend",
                HistoryAction.CLAIMED,
                "todo",
                "in_progress",
                null,
                false,
                null));
  }

  @Test
  void in_the_lane_of_the_role_the_branch_is_the_one_that_is_checked_out() {
    Caller inLane = new Caller(S2, "A-backend", "topic/fence");
    assertThat(granted(claim(task(), ClaimRequest.plain(inLane))).state().branch())
        .isEqualTo("topic/fence");
  }

  @Test
  void elsewhere_the_branch_is_the_configured_one() {
    ProjectPolicy policy = new PolicyExample().roles(new Role("A-backend", "work/a", null)).build();
    assertThat(granted(claim(task(), ClaimRequest.plain(OWN), policy)).state().branch())
        .isEqualTo("work/a");
  }

  @Test
  void the_lease_is_the_one_asked_for_or_the_configured_one_or_none() {
    ProjectPolicy leased = new PolicyExample().claimLease(Duration.ofHours(4)).build();
    ClaimRequest hour = new ClaimRequest(OWN, Duration.ofHours(1), false, false, null);

    assertThat(leaseOf(claim(task(), hour, leased))).isEqualTo(NOW.plusSeconds(3_600));
    assertThat(leaseOf(claim(task(), ClaimRequest.plain(OWN), leased)))
        .isEqualTo(NOW.plusSeconds(14_400));
    assertThat(leaseOf(claim(task(), ClaimRequest.plain(OWN)))).isNull();
  }

  @Test
  void a_task_that_another_session_holds_is_refused() {
    assertThat(refusal(claim(task(held(S1, null)), ClaimRequest.plain(OWN))))
        .isEqualTo(new Refusal.AlreadyClaimed("T-1", "A-backend", new Claim(S1, EARLIER, null)));
  }

  @Test
  void the_same_session_claiming_again_changes_nothing() {
    Caller again = caller(S1, "A-backend");
    assertThat(claim(task(held(S1, null)), ClaimRequest.plain(again)))
        .isInstanceOf(AlreadyYours.class);
    assertThat(claim(task(held(S1, EARLIER)), new ClaimRequest(again, null, true, true, "r")))
        .isInstanceOf(AlreadyYours.class);
  }

  @Test
  void without_a_session_id_a_second_claim_is_refused() {
    assertThat(
            refusal(
                claim(task(held(PERSON, null)), ClaimRequest.plain(caller(PERSON, "A-backend")))))
        .isInstanceOf(Refusal.AlreadyClaimed.class);
  }

  @Test
  void a_person_called_like_the_session_is_somebody_else() {
    Caller namesake = caller(Actor.person("s-1"), "A-backend");
    assertThat(refusal(claim(task(held(S1, null)), ClaimRequest.plain(namesake))))
        .isInstanceOf(Refusal.AlreadyClaimed.class);
  }

  @Test
  void force_never_overrides_another_holder() {
    ClaimRequest forced = new ClaimRequest(OWN, null, false, true, "urgent");
    assertThat(refusal(claim(task(held(S1, EARLIER)), forced)))
        .isInstanceOf(Refusal.AlreadyClaimed.class);
  }

  @Test
  void an_expired_claim_still_holds_until_it_is_taken_over() {
    assertThat(refusal(claim(task(held(S1, EARLIER)), ClaimRequest.plain(OWN))))
        .isInstanceOf(Refusal.AlreadyClaimed.class);
  }

  @Test
  void a_holder_who_is_there_and_whose_lease_runs_cannot_be_replaced() {
    Refusal noLease = refusal(takeOver(held(S1, null), HolderPresence.LIVE, "r"));
    Refusal running = refusal(takeOver(held(S1, NOW.plusMillis(1)), HolderPresence.LIVE, "r"));

    assertThat(noLease)
        .isEqualTo(new Refusal.HolderAlive("T-1", "A-backend", new Claim(S1, EARLIER, null)));
    assertThat(running).isInstanceOf(Refusal.HolderAlive.class);
  }

  @Test
  void force_does_not_replace_a_holder_who_is_there_either() {
    ClaimRequest both = new ClaimRequest(OWN, null, true, true, "urgent");
    assertThat(
            refusal(
                ClaimPolicy.decide(
                    task(held(S1, null)), List.of(), HolderPresence.LIVE, both, POLICY, NOW)))
        .isInstanceOf(Refusal.HolderAlive.class);
  }

  @Test
  void from_the_instant_the_lease_ends_a_holder_can_be_replaced() {
    granted(takeOver(held(S1, NOW), HolderPresence.LIVE, "lease over"));
  }

  @ParameterizedTest
  @EnumSource(
      value = HolderPresence.class,
      names = {"STALE", "ENDED", "UNKNOWN"})
  void a_holder_who_is_gone_can_be_replaced_in_spite_of_the_lease(HolderPresence presence) {
    granted(takeOver(held(S1, NOW.plusSeconds(60)), presence, "gone"));
  }

  @Test
  void a_take_over_records_both_holders_and_why() {
    Granted granted = granted(takeOver(held(S1, NOW), HolderPresence.LIVE, "lease over"));

    assertThat(granted.state().claim()).isEqualTo(new Claim(S2, NOW, null));
    assertThat(granted.history())
        .isEqualTo(
            new HistoryEntry(
                0,
                "T-1",
                NOW,
                S2,
                "A-backend",
                HistoryAction.TAKEN_OVER,
                "in_progress",
                "in_progress",
                "lease over",
                false,
                "taken over from s-1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t"})
  void a_take_over_needs_a_reason_even_where_force_does_not(String blank) {
    ClaimRequest request = new ClaimRequest(OWN, null, true, true, blank);
    assertThat(
            refusal(
                ClaimPolicy.decide(
                    task(held(S1, null)),
                    List.of(),
                    HolderPresence.STALE,
                    request,
                    new PolicyExample().forceWithoutReason().build(),
                    NOW)))
        .isEqualTo(new Refusal.ReasonRequired("T-1", "take_over"));
  }

  @Test
  void nobody_can_be_replaced_where_nobody_holds() {
    assertThat(refusal(takeOver(TaskState.initial("todo"), HolderPresence.UNKNOWN, "r")))
        .isEqualTo(new Refusal.NotClaimed("T-1", "todo"));
  }

  @Test
  void taking_over_obeys_the_other_rules_too() {
    ClaimRequest foreign = new ClaimRequest(OTHER_ROLE, null, true, false, "gone");
    assertThat(
            refusal(
                ClaimPolicy.decide(
                    task(held(S1, NOW)), List.of(), HolderPresence.LIVE, foreign, POLICY, NOW)))
        .isEqualTo(new Refusal.WrongRole("T-1", "A-backend", "B-ui"));
  }

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
  void a_terminal_task_that_is_reopened_by_a_claim_starts_afresh() {
    ClaimRequest reopen = new ClaimRequest(OWN, null, false, false, "not done", true);
    TaskState state = granted(claim(task(left("done")), reopen)).state();

    assertThat(state)
        .isEqualTo(
            new TaskState(
                "in_progress",
                "A-backend",
                new Claim(S2, NOW, null),
                "agent/A-backend",
                null,
                null,
                true));
  }

  @Test
  void reopening_obeys_the_transition_list() {
    ClaimRequest reopen = new ClaimRequest(OWN, null, false, false, null, true);
    ProjectPolicy strict = new PolicyExample().transitions("todo", "in_progress").build();

    assertThat(refusal(claim(task(left("done")), reopen, strict)))
        .isInstanceOf(Refusal.TransitionNotAllowed.class);
  }

  @Test
  void a_seeded_task_that_nobody_holds_may_be_claimed_by_its_role() {
    TaskState seeded =
        new TaskState("in_progress", "Codex", null, "old/branch", null, "abc1234", true);
    TaskState state = granted(claim(task(seeded), ClaimRequest.plain(OWN))).state();

    assertThat(state)
        .isEqualTo(
            new TaskState(
                "in_progress",
                "A-backend",
                new Claim(S2, NOW, null),
                "agent/A-backend",
                null,
                "abc1234",
                true));
    assertThat(refusal(claim(task(seeded), ClaimRequest.plain(OTHER_ROLE))))
        .isInstanceOf(Refusal.WrongRole.class);
  }

  @Test
  void a_blocked_task_may_be_claimed() {
    Granted granted = granted(claim(task(left("blocked")), ClaimRequest.plain(OWN)));

    assertThat(granted.state().commit()).isEqualTo("abc1234");
    assertThat(granted.history().fromStatus()).isEqualTo("blocked");
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

  private static ClaimDecision takeOver(TaskState state, HolderPresence presence, String reason) {
    ClaimRequest request = new ClaimRequest(OWN, null, true, false, reason);
    return ClaimPolicy.decide(task(state), List.of(), presence, request, POLICY, NOW);
  }

  private static ClaimDecision claim(Task task, ClaimRequest request) {
    return claim(task, request, POLICY);
  }

  private static ClaimDecision claim(Task task, ClaimRequest request, ProjectPolicy policy) {
    return decide(task, List.of(), request, policy);
  }

  private static ClaimDecision decide(
      Task task, List<DependencyState> dependencies, ClaimRequest request, ProjectPolicy policy) {
    return ClaimPolicy.decide(task, dependencies, HolderPresence.LIVE, request, policy, NOW);
  }

  private static Granted granted(ClaimDecision decision) {
    assertThat(decision).isInstanceOf(Granted.class);
    return (Granted) decision;
  }

  private static @Nullable Instant leaseOf(ClaimDecision decision) {
    return granted(decision).state().claim().leaseUntil();
  }

  private static Refusal refusal(ClaimDecision decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return ((Refused) decision).refusal();
  }

  private static String kind(ClaimDecision decision) {
    return refusal(decision).kind();
  }
}
