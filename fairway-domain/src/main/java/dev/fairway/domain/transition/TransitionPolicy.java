package dev.fairway.domain.transition;

import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves a task between states; entering the active state is a claim and not decided here. */
public final class TransitionPolicy {

  private TransitionPolicy() {}

  /**
   * Decides a move on facts that the caller keeps locked until the answer is saved.
   *
   * @param beforeDone the evaluated {@code before_done} gates; looked at only when the completion
   *     state is entered
   * @throws IllegalArgumentException for the active state and for one that the workflow does not
   *     know: neither may get this far
   */
  public static TransitionDecision decide(
      Task task,
      List<GateEvaluation> beforeDone,
      TransitionRequest request,
      ProjectPolicy policy,
      Instant now) {
    String to = request.to();
    if (to.equals(policy.workflow().active()) || !policy.workflow().isKnown(to)) {
      throw new IllegalArgumentException("no move leads to " + to);
    }
    Refusal firm = prevents(task, request, policy);
    if (firm != null) {
      return new TransitionDecision.Refused(firm);
    }
    Refusal overridable = overridable(task, beforeDone, request, policy);
    if (overridable != null && !request.force()) {
      return new TransitionDecision.Refused(overridable);
    }
    boolean sameCommit = request.commit() == null || request.commit().equals(task.state().commit());
    if (task.status().equals(to) && sameCommit && !request.hasReason()) {
      return new TransitionDecision.Unchanged();
    }
    return new TransitionDecision.Moved(
        next(task, request, policy.workflow(), now),
        new HistoryEntry(
            0,
            task.id(),
            now,
            request.caller().actor(),
            request.caller().role(),
            HistoryAction.STATUS_CHANGED,
            task.status(),
            to,
            request.reason(),
            overridable != null,
            request.commit() == null ? null : "commit " + request.commit()));
  }

  /** Whether {@code before_done} gates matter for a move. */
  public static boolean completes(Task task, String to, Workflow workflow) {
    return workflow.isCompletion(to) && !workflow.isCompletion(task.status());
  }

  /** What nothing overrides. */
  private static @Nullable Refusal prevents(
      Task task, TransitionRequest request, ProjectPolicy policy) {
    String from = task.status();
    String to = request.to();
    if (isHeldByOtherSession(task, request.caller().actor())) {
      return new Refusal.AlreadyClaimed(task.id(), task.state().owner(), task.state().claim());
    }
    if (from.equals(to)) {
      return null;
    }
    if (policy.workflow().isTerminal(from) && !request.reopen()) {
      return new Refusal.Terminal(task.id(), from, to);
    }
    boolean mayForce = request.hasReason() || policy.gates().allowForceWithoutReason();
    return request.force() && !mayForce ? new Refusal.ReasonRequired(task.id(), "force") : null;
  }

  /** What {@code --force} is for. */
  private static @Nullable Refusal overridable(
      Task task, List<GateEvaluation> beforeDone, TransitionRequest request, ProjectPolicy policy) {
    Workflow workflow = policy.workflow();
    String from = task.status();
    String to = request.to();
    if (from.equals(to)) {
      return null;
    }
    if (!workflow.permits(from, to)) {
      return new Refusal.TransitionNotAllowed(task.id(), from, to, workflow.targets(from));
    }
    boolean blocks = to.equals(workflow.blocked()) && policy.gates().requireBlockedReason();
    if (blocks && !request.hasReason()) {
      return new Refusal.ReasonRequired(task.id(), "blocked");
    }
    if (completes(task, to, workflow)) {
      List<GateEvaluation> unmet = new ArrayList<>();
      for (GateEvaluation gate : beforeDone) {
        if (gate.isClosed()) {
          unmet.add(gate);
        }
      }
      return unmet.isEmpty() ? null : new Refusal.GateNotMet(task.id(), unmet);
    }
    return null;
  }

  /** A holder without a session id may be anybody at that machine, so it keeps nobody out. */
  private static boolean isHeldByOtherSession(Task task, Actor actor) {
    Claim claim = task.state().claim();
    return claim != null && claim.holder().session() && !claim.holder().isSameSessionAs(actor);
  }

  private static TaskState next(
      Task task, TransitionRequest request, Workflow workflow, Instant now) {
    TaskState state = task.state();
    String to = request.to();
    if (state.status().equals(to)) {
      return request.commit() == null ? state : state.withCommit(request.commit());
    }
    if (to.equals(workflow.initial())) {
      return state.reset(to).withCommit(request.commit());
    }
    boolean keepsCommit = request.commit() == null && !workflow.isTerminal(state.status());
    String commit = keepsCommit ? state.commit() : request.commit();
    Instant completedAt = workflow.isTerminal(to) ? now : null;
    return new TaskState(
        to, state.owner(), null, state.branch(), completedAt, commit, state.seeded());
  }
}
