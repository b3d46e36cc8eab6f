package dev.fairway.domain.report;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.held;
import static dev.fairway.domain.Example.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.gate.GateEvaluator;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.session.UnattendedTask;
import dev.fairway.domain.session.UnattendedTask.Why;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthReportTest {

  private final List<OpenTask> open = new ArrayList<>();
  private final List<Task> held = new ArrayList<>();
  private final List<UnattendedTask> unattended = new ArrayList<>();
  private final List<Task> unusual = new ArrayList<>();
  private final List<EvidenceGap> gaps = new ArrayList<>();
  private final List<OwedReview> owed = new ArrayList<>();
  private final List<WaitingHandoff> handoffs = new ArrayList<>();

  @Test
  void a_project_without_trouble_names_every_check_and_no_task() {
    open.add(open("T-1", "todo", false));
    open.add(open("T-2", "in_progress", true));
    held.add(task(held(S1, null)));
    held.add(task(held(S1, NOW.plusMillis(1))));

    HealthReport report = report();

    assertThat(report.isOk()).isTrue();
    assertThat(report.troubles()).containsOnlyKeys(HealthCheck.values());
  }

  @Test
  void a_task_that_nobody_attends_to_is_in_trouble() {
    unattended.add(new UnattendedTask("T-1", "B-ui", Why.SESSION_ENDED, "s-1"));

    onlyTrouble(HealthCheck.UNATTENDED, "T-1");
  }

  @Test
  void a_lease_has_run_out_from_its_last_instant_on() {
    held.add(task(held(S1, NOW)));
    held.add(task(TaskState.initial("in_progress")));

    onlyTrouble(HealthCheck.EXPIRED_CLAIM, "T-1");
  }

  @Test
  void a_blocked_task_is_in_trouble() {
    open.add(open("T-1", "blocked", false));

    onlyTrouble(HealthCheck.BLOCKED, "T-1");
  }

  @Test
  void a_dependency_that_nobody_has_is_trouble_whatever_else_keeps_the_task_waiting() {
    DependencyState gone = new DependencyState("GONE", null);
    open.add(open("T-1", "todo", false, gone));
    open.add(open("T-2", "todo", false, new DependencyState("T-1", "todo")));
    onlyTrouble(HealthCheck.MISSING_DEPENDENCY, "T-1");

    open.add(open("T-0", "blocked", false, gone, new DependencyState("GONE-TOO", null)));
    open.add(open("T-3", "in_progress", true, gone));
    assertThat(report().troubles().get(HealthCheck.MISSING_DEPENDENCY))
        .containsExactly("T-0", "T-1", "T-3");
  }

  @Test
  void a_role_or_state_that_the_project_has_lost_is_trouble() {
    unusual.add(stray("T-2", "gardener", "todo"));
    unusual.add(stray("T-1", "B-ui", "thinking"));
    unusual.add(stray("T-3", "gardener", "thinking"));
    unusual.add(stray("T-3", "gardener", "thinking"));

    HealthReport report = report();

    assertThat(report.troubles().get(HealthCheck.UNKNOWN_ROLE)).containsExactly("T-2", "T-3");
    assertThat(report.troubles().get(HealthCheck.UNKNOWN_STATUS)).containsExactly("T-1", "T-3");
  }

  @Test
  void two_gaps_of_one_task_are_one_trouble() {
    gaps.add(new EvidenceGap("T-1", "B-ui", "done", GateEvaluator.evidence(List.of())));
    gaps.add(new EvidenceGap("T-1", "B-ui", "done", GateEvaluator.evidence(List.of())));

    onlyTrouble(HealthCheck.EVIDENCE_GAP, "T-1");
  }

  @Test
  void a_review_that_is_owed_is_trouble() {
    owed.add(new OwedReview("T-2", "done", Map.of()));
    owed.add(new OwedReview("T-1", "todo", Map.of("C-ops", NOW)));

    onlyTrouble(HealthCheck.REVIEW_DEBT, "T-1", "T-2");
  }

  @Test
  void a_handoff_that_nobody_has_noted_is_trouble_of_its_task() {
    handoffs.add(handoff(1, "T-2"));
    handoffs.add(handoff(2, "T-1"));
    handoffs.add(handoff(3, "T-2"));

    onlyTrouble(HealthCheck.UNACKNOWLEDGED_HANDOFF, "T-1", "T-2");
  }

  @Test
  void a_report_cannot_be_changed() {
    HealthReport report = report();

    assertThatThrownBy(() -> report.troubles().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> report.troubles().get(HealthCheck.BLOCKED).add("T-1"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private void onlyTrouble(HealthCheck check, String... ids) {
    HealthReport report = report();
    assertThat(report.isOk()).isFalse();
    report
        .troubles()
        .forEach(
            (each, found) ->
                assertThat(found)
                    .as(each.word())
                    .isEqualTo(each == check ? List.of(ids) : List.of()));
  }

  private HealthReport report() {
    return HealthReport.of(
        new HealthReport.Facts(open, held, unattended, unusual, gaps, owed, handoffs),
        PolicyExample.policy(),
        NOW);
  }

  private static OpenTask open(
      String id, String status, boolean held, DependencyState... dependencies) {
    return new OpenTask(id, null, "A-backend", status, null, null, held, List.of(dependencies));
  }

  private static Task stray(String id, String role, String status) {
    return task(
        TaskDefinition.builder(id).title("Mend").role(role).build(), TaskState.initial(status));
  }

  private static WaitingHandoff handoff(long id, String taskId) {
    return new WaitingHandoff(id, taskId, "done", "A-backend", "B-ui", NOW);
  }
}
