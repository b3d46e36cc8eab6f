package dev.fairway.domain.report;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.PERSON;
import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.held;
import static dev.fairway.domain.Example.left;
import static dev.fairway.domain.Example.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateMode;
import dev.fairway.domain.gate.GatedTask;
import dev.fairway.domain.gate.ProfileGate;
import dev.fairway.domain.policy.GatePolicy;
import dev.fairway.domain.policy.Profile;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceGapsTest {

  private static final GatePolicy EVIDENCE = new GatePolicy(true, false, false, true, false);

  private static final ProfileGate REPORT =
      new ProfileGate(
          "report",
          null,
          GateMode.ADVISORY,
          List.of(),
          "guard-report",
          1,
          List.of(),
          false,
          false,
          null,
          null);

  private static final ProjectPolicy REQUIRED =
      new PolicyExample().workflow(PolicyExample.states()).gates(EVIDENCE).build();

  @ParameterizedTest
  @CsvSource({
    "todo, false",
    "in_progress, true",
    "blocked, false",
    "parked, false",
    "done, true",
    "dropped, false"
  })
  void evidence_is_due_on_what_is_worked_on_or_completed(String status, boolean due) {
    Task task = task(TaskState.initial(status));

    assertThat(EvidenceGaps.isDue(status, REQUIRED.workflow())).isEqualTo(due);
    assertThat(gaps(task, REQUIRED)).hasSize(due ? 1 : 0);
  }

  @Test
  void a_gap_says_where_the_task_stands_and_which_gate_is_open() {
    List<EvidenceGap> gaps = gaps(task(held(S1, null)), REQUIRED);

    EvidenceGap gap = gaps.get(0);
    assertThat(gap.taskId()).isEqualTo("T-1");
    assertThat(gap.role()).isEqualTo("A-backend");
    assertThat(gap.status()).isEqualTo("in_progress");
    assertThat(gap.gate().gate()).isEqualTo("evidence");
  }

  @Test
  void evidence_that_counts_closes_the_gap() {
    assertThat(gaps(task(left("done")), REQUIRED, evidence(EvidenceResult.PASS))).isEmpty();
    assertThat(gaps(task(left("done")), REQUIRED, evidence(EvidenceResult.FAIL))).hasSize(1);
  }

  @Test
  void a_project_that_asks_for_no_evidence_has_no_gaps() {
    assertThat(gaps(task(left("done")), PolicyExample.policy())).isEmpty();
  }

  @Test
  void every_open_gate_of_a_profile_is_a_gap_of_its_own() {
    Profile platform =
        new Profile("platform", List.of("guard"), List.of(), List.of(), List.of(), List.of(REPORT));
    ProjectPolicy policy = new PolicyExample().gates(EVIDENCE).profiles(platform).build();
    TaskDefinition guard =
        TaskDefinition.builder("G-1").title("Guard").role("B-ui").kind("guard").build();

    assertThat(gaps(task(guard, left("done")), policy))
        .extracting(gap -> gap.taskId() + " " + gap.gate().gate())
        .containsExactly("G-1 evidence", "G-1 report");
    assertThat(gaps(task(left("done")), policy)).hasSize(1);
  }

  private static List<EvidenceGap> gaps(Task task, ProjectPolicy policy, Evidence... evidence) {
    return EvidenceGaps.of(GatedTask.of(task), List.of(evidence), policy, NOW);
  }

  private static Evidence evidence(EvidenceResult result) {
    return new Evidence(
        1, "T-1", "make test", result, null, null, null, null, PERSON, "A-backend", NOW);
  }
}
