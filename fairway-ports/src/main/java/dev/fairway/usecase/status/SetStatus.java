package dev.fairway.usecase.status;

import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluator;
import dev.fairway.domain.policy.GatePolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.DefinitionRules;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.transition.TransitionDecision;
import dev.fairway.domain.transition.TransitionPolicy;
import dev.fairway.domain.transition.TransitionRequest;
import dev.fairway.port.store.ReviewRecords;
import dev.fairway.port.store.StoreSession;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.GivenCommit;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.claim.ClaimTask;
import dev.fairway.usecase.claim.ClaimedTask;
import dev.fairway.usecase.review.Ledgers;
import dev.fairway.usecase.task.TaskCards;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Moves a task to another state. */
public final class SetStatus {

  private final Project project;

  public SetStatus(Project project) {
    this.project = project;
  }

  public Outcome<MovedTask> move(String id, TransitionRequest request) {
    Workflow workflow = project.policy().workflow();
    if (!workflow.isKnown(request.to())) {
      return Outcome.invalid(
          "status",
          "unknown status '" + request.to() + "'",
          DefinitionRules.nearestOrAll(request.to(), "states", workflow.allowed()));
    }
    Instant now = project.now();
    if (request.to().equals(workflow.active())) {
      if (request.commit() != null) {
        return Outcome.invalid(
            "commit",
            "moving a task to " + request.to() + " is a claim, and a claim has no commit",
            "name the commit when the work is finished");
      }
      return project.store().write(store -> claim(store, id, request, now));
    }
    String commit = request.commit();
    if (commit == null) {
      return project.store().write(store -> move(store, id, request, now));
    }
    Outcome<String> full = GivenCommit.fullId(project, commit);
    if (!(full instanceof Outcome.Done<String> known)) {
      return full.failed();
    }
    TransitionRequest exact = request.withCommit(known.value());
    return project.store().write(store -> move(store, id, exact, now));
  }

  private Outcome<MovedTask> claim(
      StoreSession store, String id, TransitionRequest request, Instant now) {
    Optional<Task> before = store.lock(id);
    if (before.isEmpty()) {
      return Missing.task(store, id);
    }
    ClaimRequest claim =
        new ClaimRequest(
            request.caller(), null, false, request.force(), request.reason(), request.reopen());
    Outcome<ClaimedTask> outcome = new ClaimTask(project).claim(store, id, claim, now);
    if (outcome instanceof Outcome.Done<ClaimedTask> done) {
      return Outcome.done(
          new MovedTask(done.value().task(), before.get().status(), List.of(), null));
    }
    return outcome.failed();
  }

  /** The same inside a transaction that has begun, to a state that is not the active one. */
  public Outcome<MovedTask> move(
      StoreSession store, String id, TransitionRequest request, Instant now) {
    Optional<Task> locked = store.lock(id);
    if (locked.isEmpty()) {
      return Missing.task(store, id);
    }
    Task task = locked.get();
    TransitionDecision decision =
        TransitionPolicy.decide(
            task, beforeDone(store, task, request.to()), request, project.policy(), now);
    if (decision instanceof TransitionDecision.Refused refused) {
      return Outcome.refused(refused.refusal());
    }
    String from = task.status();
    if (decision instanceof TransitionDecision.Moved moved) {
      task = task.in(moved.state(), now);
      store.saveState(task);
      store.append(moved.history());
    }
    boolean finished =
        project.policy().workflow().isTerminal(task.status())
            && !project.policy().workflow().isTerminal(from);
    Consequences consequences = new Consequences(project, store);
    return Outcome.done(
        new MovedTask(
            new TaskCards(project).of(store, task),
            from,
            finished ? consequences.unblockedBy(task) : List.of(),
            finished ? consequences.progressAbove(task) : null));
  }

  private List<GateEvaluation> beforeDone(StoreView store, Task task, String to) {
    GatePolicy gates = project.policy().gates();
    boolean guarded = gates.requireEvidenceBeforeDone() || gates.requireReviewBeforeDone();
    if (!guarded || !TransitionPolicy.completes(task, to, project.policy().workflow())) {
      return List.of();
    }
    ReviewRecords reviews =
        gates.requireReviewBeforeDone() ? store.reviews(task.id()) : ReviewRecords.none();
    return GateEvaluator.beforeDone(
        gates.requireEvidenceBeforeDone() ? store.evidence(task.id()) : List.of(),
        Ledgers.of(task, reviews, project.policy(), project.branches()),
        gates);
  }
}
