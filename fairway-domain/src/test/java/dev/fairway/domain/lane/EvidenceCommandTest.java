package dev.fairway.domain.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluation.Lack;
import dev.fairway.domain.gate.GateEvaluator;
import dev.fairway.domain.gate.GateMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceCommandTest {

  private static GateEvaluation gate(
      @Nullable String type, EvidenceResult result, List<Lack> lacks) {
    return new GateEvaluation(
        "guard", "platform", GateMode.BLOCKING, type, result, 1, 0, lacks, List.of());
  }

  @Test
  void the_projects_own_gate_asks_for_something_that_passed() {
    assertThat(EvidenceCommand.of("T-1", GateEvaluator.evidence(List.of()), "B-ui"))
        .isEqualTo("fairway record evidence T-1 --command-text ‹command› --result pass");
  }

  @Test
  void a_profiles_gate_asks_for_what_it_accepts() {
    assertThat(EvidenceCommand.of("T-1", gate("load", EvidenceResult.PARTIAL, List.of()), "B-ui"))
        .isEqualTo(
            "fairway record evidence T-1 --command-text ‹command› --result partial"
                + " --artifact ‹path or URL› --artifact-type load");
  }

  @Test
  void the_owning_role_signs_off_and_is_filled_in_where_nobody_knows_it() {
    GateEvaluation gate = gate("a b", EvidenceResult.PASS, List.of(Lack.OWNER_SIGNOFF));

    assertThat(EvidenceCommand.of("T 1", gate, "B ui"))
        .startsWith("fairway record evidence 'T 1' ")
        .endsWith(" --artifact-type 'a b' --as 'B ui'");
    assertThat(EvidenceCommand.of("T-1", gate, null)).endsWith(" --as ‹owning role›");
    assertThat(EvidenceCommand.of("T-1", gate, " ")).endsWith(" --as ‹owning role›");
  }
}
