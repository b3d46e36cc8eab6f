package dev.fairway.domain.report;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.session.UnattendedTask;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.Task;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What is in trouble.
 *
 * @param troubles every check, each with the ids of its tasks in order; empty where all is well
 */
public record HealthReport(Map<HealthCheck, List<String>> troubles) {

  public HealthReport {
    Map<HealthCheck, List<String>> inOrder = new EnumMap<>(HealthCheck.class);
    inOrder.putAll(troubles);
    troubles = Collections.unmodifiableMap(inOrder);
  }

  /**
   * @param active the tasks in the active state
   * @param unattended those of them that nobody attends to
   * @param unusual the tasks whose role or state the project does not know
   * @param gaps from {@link EvidenceGaps}
   * @param owed from {@link ReviewDebt}
   * @param waiting handoffs that nobody has taken note of
   */
  public record Facts(
      Collection<OpenTask> open,
      Collection<Task> active,
      List<UnattendedTask> unattended,
      Collection<Task> unusual,
      List<EvidenceGap> gaps,
      List<OwedReview> owed,
      List<WaitingHandoff> waiting) {}

  public static HealthReport of(Facts facts, ProjectPolicy policy, Instant now) {
    Map<HealthCheck, TreeSet<String>> found = new EnumMap<>(HealthCheck.class);
    for (HealthCheck check : HealthCheck.values()) {
      found.put(check, new TreeSet<>());
    }
    for (OpenTask task : facts.open()) {
      check(task, policy.workflow(), found);
    }
    for (UnattendedTask task : facts.unattended()) {
      found.get(HealthCheck.UNATTENDED).add(task.taskId());
    }
    for (Task task : facts.active()) {
      Claim claim = task.state().claim();
      if (claim != null && claim.isExpired(now)) {
        found.get(HealthCheck.EXPIRED_CLAIM).add(task.id());
      }
    }
    for (Task task : facts.unusual()) {
      if (!policy.isKnownRole(task.role())) {
        found.get(HealthCheck.UNKNOWN_ROLE).add(task.id());
      }
      if (!policy.workflow().isKnown(task.status())) {
        found.get(HealthCheck.UNKNOWN_STATUS).add(task.id());
      }
    }
    for (EvidenceGap gap : facts.gaps()) {
      found.get(HealthCheck.EVIDENCE_GAP).add(gap.taskId());
    }
    for (OwedReview owed : facts.owed()) {
      found.get(HealthCheck.REVIEW_DEBT).add(owed.taskId());
    }
    for (WaitingHandoff handoff : facts.waiting()) {
      found.get(HealthCheck.UNACKNOWLEDGED_HANDOFF).add(handoff.taskId());
    }
    Map<HealthCheck, List<String>> troubles = new EnumMap<>(HealthCheck.class);
    found.forEach((check, ids) -> troubles.put(check, List.copyOf(ids)));
    return new HealthReport(troubles);
  }

  /** Every trouble of a task counts, not only what keeps it from being ready. */
  private static void check(
      OpenTask task, Workflow workflow, Map<HealthCheck, TreeSet<String>> found) {
    if (task.status().equals(workflow.blocked())) {
      found.get(HealthCheck.BLOCKED).add(task.id());
    }
    for (DependencyState dependency : task.dependencies()) {
      if (dependency.status() == null) {
        found.get(HealthCheck.MISSING_DEPENDENCY).add(task.id());
      }
    }
  }

  public boolean isOk() {
    return troubles.values().stream().allMatch(List::isEmpty);
  }
}
