package dev.fairway.usecase.record;

import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.BEA;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateMode;
import dev.fairway.domain.gate.ProfileGate;
import dev.fairway.domain.policy.Profile;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.Task;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordEvidenceTest {

  private static final ProfileGate REPORT =
      new ProfileGate(
          "report",
          null,
          GateMode.ADVISORY,
          List.of(),
          "guard-report",
          1,
          List.of(),
          true,
          true,
          null,
          null);

  private static final Profile PLATFORM =
      new Profile("platform", List.of("guard"), List.of(), List.of(), List.of(), List.of(REPORT));

  private final Site site = new Site(new SitePolicy().profiles(PLATFORM));

  @Test
  void a_row_gets_an_id_and_a_line_in_the_history_and_the_task_stays_as_it_is() {
    site.add("T-1");
    Task before = site.task("T-1");

    RecordEvidence.Recorded first = value(record(row("T-1", EvidenceResult.FAIL, null), BEA));
    RecordEvidence.Recorded second = value(record(row("T-1", EvidenceResult.PASS, null), BEA));

    assertThat(first.evidence().id()).isEqualTo(1);
    assertThat(second.evidence().id()).isEqualTo(2);
    assertThat(site.task("T-1")).isEqualTo(before);
    assertThat(site.last("T-1").action()).isEqualTo(HistoryAction.EVIDENCE_RECORDED);
    assertThat(site.last("T-1").detail()).isEqualTo("pass: make test");
    assertThat(site.last("T-1").at()).isEqualTo(site.now());
  }

  @Test
  void the_answer_says_how_the_gates_stand_now() {
    site.add("T-1", d -> d.kind("guard"));

    List<GateEvaluation> gates = value(record(row("T-1", EvidenceResult.PASS, null), ANN)).gates();
    assertThat(gates).extracting(GateEvaluation::gate).containsExactly("evidence", "report");
    assertThat(gates).extracting(GateEvaluation::isSatisfied).containsExactly(true, false);

    gates = value(record(row("T-1", EvidenceResult.PASS, "guard-report"), ANN)).gates();
    assertThat(gates).extracting(GateEvaluation::isSatisfied).containsExactly(true, true);
  }

  @Test
  void an_unknown_task_is_not_found_and_nothing_is_recorded() {
    site.add("T-10");

    assertThat(record(row("T-11", EvidenceResult.PASS, null), ANN))
        .isEqualTo(new Outcome.NotFound<RecordEvidence.Recorded>("task", "T-11", "T-10"));
    assertThat(site.store().<List<Evidence>>read(view -> view.evidence("T-11"))).isEmpty();
  }

  private Outcome<RecordEvidence.Recorded> record(Evidence row, Caller caller) {
    return new RecordEvidence(site.project()).record(row, caller);
  }

  private Evidence row(String id, EvidenceResult result, @Nullable String type) {
    return new Evidence(
        0,
        id,
        "make test",
        result,
        type == null ? null : "out/report.html",
        type,
        3L,
        null,
        ANN.actor(),
        ANN.role(),
        site.now());
  }
}
