package dev.fairway.domain.claim;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may take a task. */
public final class ClaimPolicy {

  private ClaimPolicy() {}

  /**
   * Decides a claim on facts that the caller keeps locked until the answer is saved.
   *
   * @param dependencies every dependency of the task
   * @param presence what is known of the current holder's session; ignored when nobody holds it
   */
  public static ClaimDecision decide(
      Task task,
      List<DependencyState> dependencies,
      HolderPresence presence,
      ClaimRequest request,
      ProjectPolicy policy,
      Instant now) {
    Claim current = task.state().claim();
    if (current != null) {
      if (current.holder().isSameSessionAs(request.caller().actor())) {
        return new ClaimDecision.AlreadyYours();
      }
      Refusal held = holderPrevents(task, current, presence, request, now);
      if (held != null) {
        return new ClaimDecision.Refused(held);
      }
    } else if (request.takeOver()) {
      return refused(new Refusal.NotClaimed(task.id(), task.status()));
    }
    Refusal rule = rulePrevents(task, dependencies, request, policy);
    return rule != null
        ? new ClaimDecision.Refused(rule)
        : granted(task, dependencies, request, policy, now);
  }

  private static @Nullable Refusal holderPrevents(
      Task task, Claim current, HolderPresence presence, ClaimRequest request, Instant now) {
    if (!request.takeOver()) {
      return new Refusal.AlreadyClaimed(task.id(), task.state().owner(), current);
    }
    if (presence == HolderPresence.LIVE && !current.isExpired(now)) {
      return new Refusal.HolderAlive(task.id(), task.state().owner(), current);
    }
    return request.hasReason() ? null : new Refusal.ReasonRequired(task.id(), "take_over");
  }

  private static @Nullable Refusal rulePrevents(
      Task task, List<DependencyState> dependencies, ClaimRequest request, ProjectPolicy policy) {
    Workflow workflow = policy.workflow();
    String from = task.status();
    if (workflow.isTerminal(from) && !request.reopen()) {
      return new Refusal.Terminal(task.id(), from, workflow.active());
    }
    if (request.force() && !request.hasReason() && !policy.gates().allowForceWithoutReason()) {
      return new Refusal.ReasonRequired(task.id(), "force");
    }
    Refusal overridable = overridable(task, dependencies, request.caller(), policy);
    if (overridable != null && !request.force()) {
      return overridable;
    }
    if (!workflow.permits(from, workflow.active())) {
      return new Refusal.TransitionNotAllowed(
          task.id(), from, workflow.active(), workflow.targets(from));
    }
    return null;
  }

  /** What {@code --force} is for. A project without roles has callers without one. */
  private static @Nullable Refusal overridable(
      Task task, List<DependencyState> dependencies, Caller caller, ProjectPolicy policy) {
    boolean roleless = caller.role() == null && !policy.hasRoles();
    if (!roleless && !task.role().equals(caller.role())) {
      return new Refusal.WrongRole(task.id(), task.role(), caller.role());
    }
    List<DependencyState> open = open(dependencies, policy.workflow());
    return open.isEmpty() ? null : new Refusal.OpenDependencies(task.id(), open);
  }

  /** The dependencies that are not terminal, missing ones included. */
  public static List<DependencyState> open(List<DependencyState> all, Workflow workflow) {
    List<DependencyState> open = new ArrayList<>();
    for (DependencyState dependency : all) {
      if (dependency.status() == null || !workflow.isTerminal(dependency.status())) {
        open.add(dependency);
      }
    }
    return open;
  }

  private static ClaimDecision granted(
      Task task,
      List<DependencyState> dependencies,
      ClaimRequest request,
      ProjectPolicy policy,
      Instant now) {
    Caller caller = request.caller();
    String owner = caller.role() != null ? caller.role() : task.role();
    String branch = caller.laneBranch() != null ? caller.laneBranch() : policy.branchOf(owner);
    Duration lease = request.lease() != null ? request.lease() : policy.claimLease();
    Claim claim = new Claim(caller.actor(), now, lease == null ? null : now.plus(lease));
    TaskState next = task.state().claimed(policy.workflow().active(), owner, claim, branch);
    if (policy.workflow().isTerminal(task.status())) {
      next = next.withCommit(null);
    }
    Claim former = task.state().claim();
    return new ClaimDecision.Granted(
        next,
        new HistoryEntry(
            0,
            task.id(),
            now,
            caller.actor(),
            caller.role(),
            former == null ? HistoryAction.CLAIMED : HistoryAction.TAKEN_OVER,
            task.status(),
            next.status(),
            request.reason(),
            overridable(task, dependencies, caller, policy) != null,
            former == null ? null : "taken over from " + former.holder().name()));
  }

  private static ClaimDecision refused(Refusal refusal) {
    return new ClaimDecision.Refused(refusal);
  }
}
