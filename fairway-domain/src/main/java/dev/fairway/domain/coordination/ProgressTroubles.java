package dev.fairway.domain.coordination;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointCheck;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.report.EvidenceGap;
import dev.fairway.domain.report.WaitingHandoff;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.Timestamps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds work that does not get on. */
final class ProgressTroubles {

  private final SituationFacts facts;
  private final ProjectPolicy policy;
  private final Instant now;
  private final List<Trouble> found = new ArrayList<>();
  private final List<StaleCheckpoint> staleCheckpoints = new ArrayList<>();
  private final Set<String> dated = new HashSet<>();

  private ProgressTroubles(SituationFacts facts, ProjectPolicy policy, Instant now) {
    this.facts = facts;
    this.policy = policy;
    this.now = now;
  }

  /**
   * @param attendance a task that nobody attends to owes no evidence yet
   * @param blocked the tasks that are blocked
   */
  static ProgressTroubles of(
      SituationFacts facts,
      AttendanceTroubles attendance,
      List<BlockedTask> blocked,
      ProjectPolicy policy,
      Instant now) {
    ProgressTroubles progress = new ProgressTroubles(facts, policy, now);
    progress.findOverdueHandoffs();
    progress.findStaleCheckpoints();
    progress.findMissingEvidence(attendance);
    progress.findSilence(blocked);
    progress.findUnknownRoles();
    return progress;
  }

  List<Trouble> troubles() {
    return found;
  }

  List<StaleCheckpoint> staleCheckpoints() {
    return staleCheckpoints;
  }

  private void findOverdueHandoffs() {
    for (WaitingHandoff handoff : facts.handoffs()) {
      if (handoff.isOverdue(policy.coordinator().patience(), now)) {
        found.add(
            new Trouble(
                TroubleKind.OVERDUE_HANDOFF,
                TroubleKind.OVERDUE_HANDOFF.word(),
                handoff.toRole(),
                handoff.taskId(),
                Long.toString(handoff.id()),
                "handoff "
                    + handoff.id()
                    + " of "
                    + handoff.taskId()
                    + " waits for "
                    + handoff.toRole()
                    + " since "
                    + Timestamps.text(handoff.recordedAt()),
                Remedy.acknowledge(handoff.id(), handoff.toRole())));
      }
    }
  }

  private void findStaleCheckpoints() {
    CheckpointCheck check = CheckpointCheck.at(now, policy.coordinator().checkpointStaleAfter());
    for (Checkpoint checkpoint : facts.checkpoints()) {
      Task task = facts.open().get(checkpoint.taskId());
      String reason = check.staleReason(checkpoint, task == null).orElse(null);
      if (task != null && reason != null) {
        staleCheckpoints.add(new StaleCheckpoint(checkpoint, reason));
        dated.add(task.id());
        found.add(
            Trouble.ofTask(
                TroubleKind.STALE_CHECKPOINT,
                checkpoint.role() != null ? checkpoint.role() : task.role(),
                task.id(),
                "checkpoint " + checkpoint.state().word() + " of " + task.id() + ": " + reason,
                Remedy.renew(checkpoint)));
      }
    }
  }

  private void findMissingEvidence(AttendanceTroubles attendance) {
    Map<String, List<GateEvaluation>> closed = new TreeMap<>();
    for (EvidenceGap gap : facts.gaps()) {
      if (gap.gate().isClosed() && !attendance.isAbout(gap.taskId())) {
        closed.computeIfAbsent(gap.taskId(), any -> new ArrayList<>()).add(gap.gate());
      }
    }
    closed.forEach(
        (id, gates) -> {
          Task task = facts.open().get(id);
          if (task != null && task.state().claim() != null) {
            found.add(missing(task, gates));
          }
        });
  }

  private static Trouble missing(Task task, List<GateEvaluation> gates) {
    List<String> names = new ArrayList<>();
    gates.forEach(gate -> names.add(gate.gate()));
    String owner = task.state().owner() != null ? task.state().owner() : task.role();
    return Trouble.ofTask(
        TroubleKind.MISSING_EVIDENCE,
        owner,
        task.id(),
        task.id() + " is in progress without what its gates ask for: " + String.join(", ", names),
        Remedy.evidence(task.id(), owner, gates));
  }

  /** A stale checkpoint says as much, and its renewal is news. */
  private void findSilence(List<BlockedTask> blocked) {
    for (BlockedTask task : blocked) {
      Instant patientUntil = task.newsAt().plus(policy.coordinator().patience());
      if (!now.isBefore(patientUntil) && !dated.contains(task.task().id())) {
        found.add(
            Trouble.ofTask(
                TroubleKind.BLOCKED_WITHOUT_NEWS,
                task.task().role(),
                task.task().id(),
                task.task().id()
                    + " is blocked, without news since "
                    + Timestamps.text(task.newsAt()),
                Remedy.stillBlocked(task.task().id(), task.task().status())));
      }
    }
  }

  private void findUnknownRoles() {
    for (Task task : facts.open().values()) {
      if (!policy.isKnownRole(task.role())) {
        found.add(
            Trouble.ofTask(
                TroubleKind.UNKNOWN_ROLE,
                null,
                task.id(),
                task.id() + " belongs to " + task.role() + ", a role that is not configured",
                Remedy.changeRole(task.id())));
      }
    }
  }
}
