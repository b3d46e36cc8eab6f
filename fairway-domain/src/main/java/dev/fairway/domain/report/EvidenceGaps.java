package dev.fairway.domain.report;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluator;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds evidence gaps; the one place that says what such a gap is. */
public final class EvidenceGaps {

  private EvidenceGaps() {}

  /** Whether a task has to have its evidence by now: it is completed, or being worked on. */
  public static boolean isDue(Task task, Workflow workflow) {
    return workflow.isCompletion(task.status()) || task.status().equals(workflow.active());
  }

  /**
   * The gaps of the tasks that are due, in the order of the tasks: the project's evidence gate
   * where it is required, and every profile gate that applies.
   *
   * @param evidence by task id
   */
  public static List<EvidenceGap> of(
      Collection<Task> tasks,
      Map<String, List<Evidence>> evidence,
      ProjectPolicy policy,
      Instant now) {
    List<EvidenceGap> gaps = new ArrayList<>();
    for (Task task : tasks) {
      if (isDue(task, policy.workflow())) {
        List<Evidence> rows = evidence.getOrDefault(task.id(), List.of());
        if (policy.gates().requireEvidenceBeforeDone()) {
          addUnmet(task, GateEvaluator.evidence(rows), gaps);
        }
        for (GateEvaluation gate : GateEvaluator.profileGates(task, rows, policy, now)) {
          addUnmet(task, gate, gaps);
        }
      }
    }
    return gaps;
  }

  private static void addUnmet(Task task, GateEvaluation gate, List<EvidenceGap> gaps) {
    if (!gate.isSatisfied()) {
      gaps.add(new EvidenceGap(task.id(), task.role(), task.status(), gate));
    }
  }
}
