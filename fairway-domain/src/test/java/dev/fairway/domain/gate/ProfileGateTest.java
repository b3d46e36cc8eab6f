package dev.fairway.domain.gate;

import static dev.fairway.domain.Example.EARLIER;
import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.S2;
import static dev.fairway.domain.Example.definition;
import static dev.fairway.domain.Example.held;
import static dev.fairway.domain.Example.task;
import static dev.fairway.domain.evidence.EvidenceResult.BLOCKED;
import static dev.fairway.domain.evidence.EvidenceResult.FAIL;
import static dev.fairway.domain.evidence.EvidenceResult.PARTIAL;
import static dev.fairway.domain.evidence.EvidenceResult.PASS;
import static dev.fairway.domain.gate.EvidenceExample.pass;
import static dev.fairway.domain.gate.EvidenceExample.row;
import static dev.fairway.domain.gate.GateExample.gate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.gate.GateEvaluation.Lack;
import dev.fairway.domain.policy.Profile;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProfileGateTest {

  private static final ProfileGate SIGNED_OFF = gate("signed-off").signOff().build();
  private static final ProfileGate PLAIN = gate("plain").build();

  @Test
  void the_gates_of_the_profile_that_a_task_names_apply() {
    Profile named = profile("platform", List.of(), PLAIN, gate("other").build());

    assertThat(gatesOf(of("task", "platform"), named)).containsExactly("plain", "other");
    assertThat(gatesOf(of("task", "web"), named)).isEmpty();
    assertThat(gatesOf(of("task", null), named)).isEmpty();
  }

  @Test
  void the_gates_of_a_profile_that_has_the_tasks_kind_apply_too() {
    Profile byKind = profile("platform", List.of("guard", "facade"), PLAIN);

    assertThat(gatesOf(of("guard", null), byKind)).containsExactly("plain");
    assertThat(gatesOf(of("guard", "web"), byKind)).containsExactly("plain");
    assertThat(gatesOf(of("task", null), byKind)).isEmpty();
  }

  @Test
  void a_profile_that_is_named_and_has_the_kind_applies_once() {
    assertThat(gatesOf(of("guard", "platform"), profile("platform", List.of("guard"), PLAIN)))
        .containsExactly("plain");
  }

  @Test
  void a_task_has_the_gates_of_every_profile_that_applies_in_their_order() {
    assertThat(
            gatesOf(
                of("guard", "web"),
                profile("platform", List.of("guard"), gate("p-1").build(), gate("p-2").build()),
                profile("ops", List.of("bug"), gate("o-1").build()),
                profile("web", List.of(), gate("w-1").build())))
        .containsExactly("p-1", "p-2", "w-1");
  }

  @Test
  void a_gate_narrows_its_profile_by_its_own_kinds() {
    ProfileGate narrow = gate("narrow").kinds("guard").build();

    assertThat(gatesOf(of("guard", "platform"), profile("platform", List.of(), narrow)))
        .containsExactly("narrow");
    assertThat(gatesOf(of("task", "platform"), profile("platform", List.of(), narrow, PLAIN)))
        .containsExactly("plain");
    assertThat(gatesOf(of("facade", null), profile("platform", List.of("facade"), narrow)))
        .isEmpty();
  }

  @Test
  void an_evaluation_names_its_profile_mode_type_and_counts() {
    ProfileGate report = report().count(2).build();
    assertThat(evaluate(report, row(1, PASS).type("guard-report").build()))
        .isEqualTo(
            new GateEvaluation(
                "report",
                "platform",
                GateMode.ADVISORY,
                "guard-report",
                2,
                1,
                List.of(Lack.EVIDENCE),
                List.of()));
  }

  @Test
  void it_takes_as_many_rows_as_required() {
    assertThat(evaluate(gate("count").count(2).build(), pass(1)).isSatisfied()).isFalse();
    assertThat(evaluate(gate("count").count(2).build(), pass(1), pass(2)).isSatisfied()).isTrue();
  }

  @Test
  void accepted_results_are_the_configured_ones() {
    ProfileGate lenient = gate("accepting").accepting(PASS, PARTIAL, BLOCKED).build();

    assertThat(evaluate(lenient, row(1, PARTIAL).build()).isSatisfied()).isTrue();
    assertThat(evaluate(lenient, row(1, BLOCKED).build()).isSatisfied()).isTrue();
    assertThat(evaluate(lenient, row(1, FAIL).build()).isSatisfied()).isFalse();
    assertThat(evaluate(lenient, pass(1), row(2, PARTIAL).build()).counted()).isEqualTo(2);
    assertThat(evaluate(lenient, pass(1), row(2, FAIL).build()).lacks())
        .containsExactly(Lack.EVIDENCE, Lack.FAILED_SINCE);
  }

  @Test
  void what_is_asked_for_is_a_pass_wherever_that_is_accepted_else_what_is_named_first() {
    assertThat(evaluate(gate("any").accepting(PARTIAL, PASS).build()).result()).isEqualTo(PASS);
    assertThat(evaluate(gate("any").accepting(BLOCKED, PARTIAL).build()).result())
        .isEqualTo(BLOCKED);
  }

  @Test
  void a_gate_that_accepts_nothing_in_particular_accepts_a_pass() {
    assertThat(gate("accepting").accepting().build().acceptedResults()).containsExactly(PASS);
    assertThat(
            evaluate(gate("accepting").accepting().build(), row(1, PARTIAL).build()).isSatisfied())
        .isFalse();
  }

  @Test
  void only_evidence_of_the_gates_type_counts() {
    ProfileGate report = report().count(1).build();

    assertThat(evaluate(report, pass(1)).lacks()).containsExactly(Lack.EVIDENCE);
    assertThat(evaluate(report, row(1, PASS).type("other").build()).isSatisfied()).isFalse();
    assertThat(evaluate(report, row(1, PASS).type("guard-report").build()).isSatisfied()).isTrue();
  }

  @Test
  void a_later_failure_of_the_same_command_counts_whatever_its_type() {
    assertThat(
            evaluate(
                    report().count(1).build(),
                    row(1, PASS).type("guard-report").build(),
                    row(2, FAIL).build())
                .lacks())
        .containsExactly(Lack.EVIDENCE, Lack.FAILED_SINCE);
  }

  @Test
  void where_an_artifact_is_required_rows_without_one_do_not_count() {
    ProfileGate report = report().count(1).artifact().build();

    assertThat(evaluate(report, row(1, PASS).type("guard-report").build()).lacks())
        .containsExactly(Lack.EVIDENCE, Lack.ARTIFACT);
    assertThat(
            evaluate(report, row(1, PASS).type("guard-report").artifact(" ").build()).isSatisfied())
        .isFalse();
    assertThat(
            evaluate(report, row(1, PASS).type("guard-report").artifact("gone.txt").build())
                .isSatisfied())
        .isTrue();
  }

  @Test
  void a_row_expires_at_the_instant_it_reaches_the_age() {
    ProfileGate month = gate("expiring").expiring(Duration.ofHours(720)).build();

    assertThat(evaluate(month, row(1, PASS).at(NOW.minus(Duration.ofHours(720))).build()).lacks())
        .containsExactly(Lack.EVIDENCE, Lack.EXPIRED);
    assertThat(
            evaluate(month, row(1, PASS).at(NOW.minus(Duration.ofHours(720)).plusMillis(1)).build())
                .isSatisfied())
        .isTrue();
  }

  @Test
  void a_fresh_row_makes_up_for_an_expired_one() {
    assertThat(
            evaluate(
                    gate("expiring").expiring(Duration.ofMinutes(90)).build(),
                    row(1, PASS).at(EARLIER.minusSeconds(3_600)).build(),
                    row(2, PASS).at(EARLIER).build())
                .lacks())
        .isEmpty();
  }

  @Test
  void an_age_that_no_row_can_reach_expires_nothing() {
    assertThat(
            evaluate(gate("expiring").expiring(Duration.ofSeconds(Long.MAX_VALUE)).build(), pass(1))
                .isSatisfied())
        .isTrue();
  }

  @Test
  void a_sign_off_comes_from_the_role_that_owns_the_task() {
    assertThat(evaluate(SIGNED_OFF, row(1, PASS).role("A-backend").build()).lacks()).isEmpty();
    assertThat(evaluate(SIGNED_OFF, row(1, PASS).role("B-ui").build()).lacks())
        .containsExactly(Lack.OWNER_SIGNOFF);
    assertThat(evaluate(SIGNED_OFF, row(1, PASS).role(null).build()).lacks())
        .containsExactly(Lack.OWNER_SIGNOFF);
  }

  @Test
  void a_sign_off_may_come_from_the_role_that_works_on_it_or_whose_task_it_is() {
    Task helped = task(ownedBy("B-ui"));

    assertThat(evaluate(helped, SIGNED_OFF, row(1, PASS).role("B-ui").build()).lacks()).isEmpty();
    assertThat(evaluate(helped, SIGNED_OFF, row(1, PASS).role("A-backend").build()).lacks())
        .isEmpty();
    assertThat(evaluate(helped, SIGNED_OFF, row(1, PASS).role("C-ops").build()).lacks())
        .containsExactly(Lack.OWNER_SIGNOFF);
  }

  @Test
  void a_sign_off_on_a_row_that_does_not_count_is_none() {
    assertThat(evaluate(SIGNED_OFF, pass(1), row(2, FAIL).build()).lacks())
        .containsExactly(Lack.EVIDENCE, Lack.FAILED_SINCE, Lack.OWNER_SIGNOFF);
  }

  private static TaskState ownedBy(String role) {
    TaskState held = held(S2, null);
    return held.claimed(held.status(), role, held.claim(), held.branch());
  }

  private static Task of(String kind, @Nullable String profile) {
    return task(definition().kind(kind).profile(profile).build(), TaskState.initial("todo"));
  }

  private static List<String> gatesOf(Task task, Profile... profiles) {
    return GateEvaluator.profileGates(
            task, List.of(), new PolicyExample().profiles(profiles).build(), NOW)
        .stream()
        .map(GateEvaluation::gate)
        .toList();
  }

  private static GateEvaluation evaluate(ProfileGate gate, Evidence... rows) {
    return evaluate(task(), gate, rows);
  }

  private static GateEvaluation evaluate(Task task, ProfileGate gate, Evidence... rows) {
    List<GateEvaluation> gates =
        GateEvaluator.profileGates(
            task,
            List.of(rows),
            new PolicyExample().profiles(profile("platform", List.of("task"), gate)).build(),
            NOW);
    assertThat(gates).hasSize(1);
    return gates.get(0);
  }

  private static Profile profile(String name, List<String> kinds, ProfileGate... gates) {
    return new Profile(name, kinds, List.of(), List.of(), List.of(), List.of(gates));
  }

  private static GateExample report() {
    return gate("report").advisory().type("guard-report");
  }
}
