package dev.fairway.usecase.task;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluator;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewLedger;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.port.store.ReviewRecords;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.review.Ledgers;
import dev.fairway.usecase.session.SessionSurvey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything about one task. */
public final class ShowTask {

  /**
   * @param gates how the evidence, review and handoff gates and the profile gates stand
   * @param staleApprovals count for nothing any more: the branch has moved on
   * @param sessions those that name this task, ended ones too, in the order they began
   * @param checkpoints oldest first; the last one counts
   * @param watchers finished ones too, in the order they began
   * @param blocks tasks that depend on this one
   * @param blockedBy dependencies that are not terminal
   * @param breadcrumb ids from the top down to the parent
   */
  public record Detail(
      TaskCard task,
      List<HistoryEntry> history,
      List<Evidence> evidence,
      List<Handoff> handoffs,
      ReviewRecords reviews,
      List<Review> staleApprovals,
      List<String> pendingReviewers,
      List<String> missingReviewDomains,
      List<GateEvaluation> gates,
      List<SessionReading> sessions,
      List<Checkpoint> checkpoints,
      List<Watcher> watchers,
      List<DependencyState> dependencies,
      List<String> blocks,
      List<String> blockedBy,
      List<String> breadcrumb) {}

  private final Project project;

  public ShowTask(Project project) {
    this.project = project;
  }

  public Outcome<Detail> show(String id) {
    return project.store().read(store -> show(store, id));
  }

  private Outcome<Detail> show(StoreView store, String id) {
    Optional<Task> found = store.task(id);
    if (found.isEmpty()) {
      return Missing.task(store, id);
    }
    Task task = found.get();
    List<Evidence> evidence = store.evidence(id);
    List<Handoff> handoffs = store.handoffs(id);
    ReviewRecords reviews = store.reviews(id);
    ReviewLedger ledger = Ledgers.of(task, reviews, project.policy(), project.branches());
    List<DependencyState> dependencies = store.dependencies(id);
    return Outcome.done(
        new Detail(
            new TaskCards(project).of(store, task),
            store.history(id),
            evidence,
            handoffs,
            reviews,
            ledger.staleApprovals(),
            ledger.pendingReviewers(),
            ledger.missingDomains(),
            gates(task, evidence, handoffs, ledger),
            new SessionSurvey(project).read(store, store.sessionsOf(id), project.now()),
            store.checkpoints(id),
            store.watchersOf(id),
            dependencies,
            store.dependents(id),
            open(dependencies),
            breadcrumb(store, task)));
  }

  private List<GateEvaluation> gates(
      Task task, List<Evidence> evidence, List<Handoff> handoffs, ReviewLedger ledger) {
    List<GateEvaluation> gates = new ArrayList<>();
    gates.add(GateEvaluator.evidence(evidence));
    gates.add(GateEvaluator.review(ledger));
    gates.add(GateEvaluator.handoff(handoffs.size()));
    gates.addAll(GateEvaluator.profileGates(task, evidence, project.policy(), project.now()));
    return gates;
  }

  private List<String> open(List<DependencyState> dependencies) {
    List<String> open = new ArrayList<>();
    for (DependencyState dependency : dependencies) {
      String status = dependency.status();
      if (status == null || !project.policy().workflow().isTerminal(status)) {
        open.add(dependency.id());
      }
    }
    return open;
  }

  private static List<String> breadcrumb(StoreView store, Task task) {
    List<String> ids = new ArrayList<>();
    store.survey().ancestors(task.id()).forEach(above -> ids.add(above.id()));
    return ids;
  }
}
