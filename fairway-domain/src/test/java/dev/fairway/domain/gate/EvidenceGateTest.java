package dev.fairway.domain.gate;

import static dev.fairway.domain.evidence.EvidenceResult.FAIL;
import static dev.fairway.domain.evidence.EvidenceResult.PARTIAL;
import static dev.fairway.domain.evidence.EvidenceResult.PASS;
import static dev.fairway.domain.evidence.EvidenceResult.SKIPPED;
import static dev.fairway.domain.gate.EvidenceExample.pass;
import static dev.fairway.domain.gate.EvidenceExample.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateEvaluation.Lack;
import dev.fairway.domain.policy.GatePolicy;
import dev.fairway.domain.review.ReviewLedger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceGateTest {

  private static final ReviewLedger NO_REVIEWS =
      new ReviewLedger(List.of(), List.of(), List.of(), null);

  @Test
  void one_row_that_passed_satisfies() {
    assertThat(evaluate(pass(1)))
        .isEqualTo(
            new GateEvaluation(
                "evidence", null, GateMode.BLOCKING, null, 1, 1, List.of(), List.of()));
  }

  @Test
  void no_row_at_all_does_not() {
    assertThat(evaluate().lacks()).containsExactly(Lack.EVIDENCE);
    assertThat(evaluate().counted()).isZero();
  }

  @ParameterizedTest
  @EnumSource(value = EvidenceResult.class, mode = EnumSource.Mode.EXCLUDE, names = "PASS")
  void a_row_with_any_other_result_does_not(EvidenceResult result) {
    assertThat(evaluate(row(1, result).build()).lacks()).containsExactly(Lack.EVIDENCE);
  }

  @Test
  void a_later_failure_of_the_same_command_takes_it_back() {
    GateEvaluation gate = evaluate(pass(1), row(2, FAIL).build());

    assertThat(gate.lacks()).containsExactly(Lack.EVIDENCE, Lack.FAILED_SINCE);
    assertThat(gate.isClosed()).isTrue();
  }

  @Test
  void an_earlier_failure_does_not_matter() {
    assertThat(evaluate(row(1, FAIL).build(), pass(2)).isSatisfied()).isTrue();
  }

  @Test
  void a_pass_after_the_failure_restores_it() {
    assertThat(evaluate(pass(1), row(2, FAIL).build(), pass(3)).isSatisfied()).isTrue();
  }

  @Test
  void a_later_failure_of_another_command_does_not_matter() {
    assertThat(evaluate(pass(1), row(2, FAIL).command("make lint").build()).isSatisfied()).isTrue();
    assertThat(evaluate(pass(1), row(2, FAIL).command("make test ").build()).isSatisfied())
        .isTrue();
  }

  @Test
  void a_later_run_that_passed_only_in_part_takes_it_back() {
    assertThat(evaluate(pass(1), row(2, PARTIAL).build()).isSatisfied()).isFalse();
  }

  @Test
  void a_skipped_run_says_nothing() {
    assertThat(evaluate(pass(1), row(2, SKIPPED).build()).isSatisfied()).isTrue();
    assertThat(evaluate(pass(1), row(2, FAIL).build(), row(3, SKIPPED).build()).isSatisfied())
        .isFalse();
  }

  @Test
  void rows_are_later_by_their_ids_in_whatever_order_they_come() {
    assertThat(evaluate(row(2, FAIL).build(), pass(1)).isSatisfied()).isFalse();
    assertThat(evaluate(pass(2), row(1, FAIL).build()).isSatisfied()).isTrue();
  }

  @Test
  void the_gate_agrees_with_the_latest_run_of_each_command_on_random_rows() {
    Random random = new Random(5);
    for (int round = 0; round < 5_000; round++) {
      List<Evidence> rows = new ArrayList<>();
      boolean[] passing = new boolean[2];
      for (int id = random.nextInt(3); id < 6; id++) {
        int command = random.nextInt(2);
        EvidenceResult result = List.of(PASS, FAIL, SKIPPED).get(random.nextInt(3));
        rows.add(row(id, result).command("make " + command).build());
        passing[command] = result == SKIPPED ? passing[command] : result == PASS;
      }
      Collections.shuffle(rows, random);

      assertThat(GateEvaluator.evidence(rows).isSatisfied())
          .as("%s", rows)
          .isEqualTo(passing[0] || passing[1]);
    }
  }

  @Test
  void a_project_that_requires_nothing_has_no_gates_before_done() {
    assertThat(GateEvaluator.beforeDone(List.of(), NO_REVIEWS, GatePolicy.standard())).isEmpty();
  }

  @Test
  void the_gates_before_done_are_those_that_are_switched_on() {
    assertThat(names(new GatePolicy(true, false, true, true, false))).containsExactly("evidence");
    assertThat(names(new GatePolicy(false, true, true, true, false))).containsExactly("review");
    assertThat(names(new GatePolicy(true, true, false, false, false)))
        .containsExactly("evidence", "review");
  }

  @Test
  void a_handoff_satisfies_once_it_is_recorded() {
    assertThat(GateEvaluator.handoff(0).lacks()).containsExactly(Lack.HANDOFF);
    assertThat(GateEvaluator.handoff(1).isSatisfied()).isTrue();
    assertThat(GateEvaluator.handoff(3).counted()).isEqualTo(3);
  }

  @Test
  void only_an_unmet_blocking_gate_is_closed() {
    assertThat(gate(GateMode.BLOCKING, Lack.EVIDENCE).isClosed()).isTrue();
    assertThat(gate(GateMode.BLOCKING).isClosed()).isFalse();
    assertThat(gate(GateMode.ADVISORY, Lack.EVIDENCE).isClosed()).isFalse();
    assertThat(gate(GateMode.REPORT_ONLY, Lack.EVIDENCE).isClosed()).isFalse();
    assertThat(gate(GateMode.ADVISORY, Lack.EVIDENCE).isSatisfied()).isFalse();
  }

  private static GateEvaluation gate(GateMode mode, Lack... lacks) {
    return new GateEvaluation("any", null, mode, null, 1, 0, List.of(lacks), List.of());
  }

  private static GateEvaluation evaluate(Evidence... rows) {
    return GateEvaluator.evidence(List.of(rows));
  }

  private static List<String> names(GatePolicy switches) {
    return GateEvaluator.beforeDone(List.of(), NO_REVIEWS, switches).stream()
        .map(GateEvaluation::gate)
        .toList();
  }
}
