package dev.fairway.usecase.packet;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluator;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.packet.Hindrances;
import dev.fairway.domain.review.ReviewLedger;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.port.store.ReviewRecords;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.review.Ledgers;
import dev.fairway.usecase.session.SessionSurvey;
import dev.fairway.usecase.task.TaskCards;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Puts together what the store knows of a task, in a number of queries that no task can raise. */
final class TaskRecords {

  private final Project project;
  private final StoreView store;

  TaskRecords(Project project, StoreView store) {
    this.project = project;
    this.store = store;
  }

  TaskRecord of(Task task, Instant now) {
    String id = task.id();
    List<DependencyState> dependencies = store.dependencies(id);
    List<Evidence> evidence = store.evidence(id);
    List<Handoff> handoffs = store.handoffs(id);
    List<HistoryEntry> history = store.history(id);
    ReviewRecords reviews = store.reviews(id);
    ReviewLedger ledger = Ledgers.of(task, reviews, project.policy(), project.branches());
    Checkpoint checkpoint = store.latestCheckpoints(List.of(id)).get(id);
    List<GateEvaluation> gates = new ArrayList<>();
    gates.add(GateEvaluator.evidence(evidence));
    gates.add(GateEvaluator.review(ledger));
    gates.add(GateEvaluator.handoff(handoffs.size()));
    gates.addAll(GateEvaluator.profileGates(task, evidence, project.policy(), now));
    return new TaskRecord(
        new TaskCards(project).of(store, task),
        dependencies,
        store.dependents(id),
        Hindrances.of(task, project.policy().workflow(), history, dependencies, ledger, checkpoint),
        gates,
        reviews.reviews(),
        ledger.pendingReviewers(),
        ledger.missingDomains(),
        evidence,
        handoffs,
        openSessions(id, now),
        checkpoint,
        openWatchers(id),
        history);
  }

  private List<SessionReading> openSessions(String id, Instant now) {
    List<Session> sessions = new ArrayList<>(store.sessionsOf(id));
    sessions.removeIf(Session::isEnded);
    return new SessionSurvey(project).read(store, sessions, now);
  }

  private List<Watcher> openWatchers(String id) {
    List<Watcher> watchers = new ArrayList<>(store.watchersOf(id));
    watchers.removeIf(watcher -> !watcher.isOpen());
    return watchers;
  }
}
