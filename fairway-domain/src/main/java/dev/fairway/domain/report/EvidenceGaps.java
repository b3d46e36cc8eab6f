package dev.fairway.domain.report;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluator;
import dev.fairway.domain.gate.GatedTask;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Finds evidence gaps; the one place that says what such a gap is. */
public final class EvidenceGaps {

  private EvidenceGaps() {}

  /** Whether a task has to have its evidence by now: it is completed, or being worked on. */
  public static boolean isDue(String status, Workflow workflow) {
    return workflow.isCompletion(status) || status.equals(workflow.active());
  }

  /**
   * The gaps of one task; none unless it is due: the project's evidence gate where it is required,
   * and every profile gate that applies.
   */
  public static List<EvidenceGap> of(
      GatedTask task, List<Evidence> evidence, ProjectPolicy policy, Instant now) {
    List<EvidenceGap> gaps = new ArrayList<>();
    if (isDue(task.status(), policy.workflow())) {
      if (policy.gates().requireEvidenceBeforeDone()) {
        addUnmet(task, GateEvaluator.evidence(evidence), gaps);
      }
      for (GateEvaluation gate : GateEvaluator.profileGates(task, evidence, policy, now)) {
        addUnmet(task, gate, gaps);
      }
    }
    return gaps;
  }

  private static void addUnmet(GatedTask task, GateEvaluation gate, List<EvidenceGap> gaps) {
    if (!gate.isSatisfied()) {
      gaps.add(new EvidenceGap(task.id(), task.role(), task.status(), gate));
    }
  }
}
