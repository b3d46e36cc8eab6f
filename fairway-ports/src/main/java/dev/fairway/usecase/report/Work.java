package dev.fairway.usecase.report;

import dev.fairway.domain.gate.GateMode;
import dev.fairway.domain.gate.ProfileGate;
import dev.fairway.domain.policy.Profile;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.report.EvidenceGap;
import dev.fairway.domain.report.EvidenceGaps;
import dev.fairway.domain.report.OwedReview;
import dev.fairway.domain.report.ReviewDebt;
import dev.fairway.domain.report.WaitingHandoff;
import dev.fairway.domain.review.ReviewLedger;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.session.UnattendedTask;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.EvidenceCase;
import dev.fairway.port.store.EvidenceQuery;
import dev.fairway.port.store.ReviewCase;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.review.Ledgers;
import dev.fairway.usecase.session.SessionSurvey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What every report about the work is computed from, read with a constant number of queries that
 * find what is worth a look and leave what is in order in the store.
 *
 * @param queue every task that is not finished
 * @param active the tasks in the active state
 * @param sessions by id: those that have not ended, and those that hold a task
 * @param unattended tasks in progress that nobody attends to; not those that only contain others
 * @param gaps of finished and of active tasks
 * @param owed reviews of tasks in any state
 * @param waiting handoffs that nobody has taken note of; in an overview those of open tasks
 * @param waitingInAll how many handoffs of tasks in any state nobody has taken note of
 */
public record Work(
    List<OpenTask> queue,
    List<Task> active,
    Map<String, SessionReading> sessions,
    List<UnattendedTask> unattended,
    List<EvidenceGap> gaps,
    List<OwedReview> owed,
    List<WaitingHandoff> waiting,
    int waitingInAll) {

  /**
   * @param active the tasks in the active state
   * @param every whether everything is to be told one by one; else what only warns is left out, and
   *     handoffs of finished tasks are only counted
   */
  public static Work load(
      Project project, StoreView store, List<Task> active, boolean every, Instant now) {
    Workflow workflow = project.policy().workflow();
    Map<String, SessionReading> sessions = new LinkedHashMap<>();
    SessionSurvey survey = new SessionSurvey(project);
    for (SessionReading reading : survey.read(store, survey.atWork(store, active), now)) {
      sessions.put(reading.session().id(), reading);
    }
    List<OpenTask> queue = store.openTasks(workflow.open());
    List<WaitingHandoff> waiting =
        every ? store.waitingHandoffs() : store.waitingHandoffs(workflow.open());
    return new Work(
        queue,
        active,
        sessions,
        UnattendedTask.besidesContainers(UnattendedTask.among(active, sessions, workflow), queue),
        gaps(project.policy(), store, every, now),
        owed(project, store),
        waiting,
        every ? waiting.size() : store.waitingHandoffCount());
  }

  private static List<EvidenceGap> gaps(
      ProjectPolicy policy, StoreView store, boolean every, Instant now) {
    List<String> due = new ArrayList<>();
    for (String state : policy.workflow().allowed()) {
      if (EvidenceGaps.isDue(state, policy.workflow())) {
        due.add(state);
      }
    }
    Set<String> kinds = new LinkedHashSet<>();
    Set<String> profiles = new LinkedHashSet<>();
    for (Profile profile : policy.profiles()) {
      if (asks(profile, every)) {
        kinds.addAll(profile.taskKinds());
        profiles.add(profile.name());
      }
    }
    EvidenceQuery query =
        new EvidenceQuery(
            due,
            policy.gates().requireEvidenceBeforeDone(),
            List.copyOf(kinds),
            List.copyOf(profiles));
    List<EvidenceGap> gaps = new ArrayList<>();
    for (EvidenceCase one :
        query.isEmpty() ? List.<EvidenceCase>of() : store.evidenceCases(query)) {
      gaps.addAll(EvidenceGaps.of(one.task(), one.evidence(), policy, now));
    }
    if (!every) {
      gaps.removeIf(gap -> gap.gate().mode() != GateMode.BLOCKING);
    }
    return gaps;
  }

  private static boolean asks(Profile profile, boolean every) {
    for (ProfileGate gate : profile.gates()) {
      if (every || gate.mode() == GateMode.BLOCKING) {
        return true;
      }
    }
    return false;
  }

  /** A domain that nobody ever approved is missing whatever else was said: no need to look. */
  private static List<OwedReview> owed(Project project, StoreView store) {
    Workflow workflow = project.policy().workflow();
    List<String> completed = new ArrayList<>(workflow.terminal());
    completed.removeIf(state -> !workflow.isCompletion(state));
    Map<String, OwedReview> owed = new TreeMap<>();
    for (String id : store.unapproved(completed)) {
      owed.put(id, new OwedReview(id, completed.get(0), Map.of()));
    }
    for (ReviewCase one : store.reviewCases(completed, workflow.terminal())) {
      ReviewLedger ledger = Ledgers.of(one, project.policy(), project.branches());
      if (ReviewDebt.isOwed(one.status(), ledger, workflow)) {
        owed.put(one.taskId(), new OwedReview(one.taskId(), one.status(), pending(one, ledger)));
      }
    }
    return List.copyOf(owed.values());
  }

  private static Map<String, Instant> pending(ReviewCase one, ReviewLedger ledger) {
    Map<String, Instant> pending = new HashMap<>();
    List<String> reviewers = ledger.pendingReviewers();
    for (ReviewRequest request : one.records().requests()) {
      if (reviewers.contains(request.reviewer())) {
        pending.put(request.reviewer(), request.requestedAt());
      }
    }
    return pending;
  }
}
