package dev.fairway.domain.coordination;

import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.ready.ReadyQueue;
import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.domain.report.OldDebt;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.session.SessionStatus;
import dev.fairway.domain.session.UnattendedTask;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.watcher.Watcher;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a whole project stands at one instant, and what to do next. Nothing in it but {@code
 * generatedAt} tells how late it is, so that it stays the same for as long as the project does.
 *
 * @param open every task that is not finished, by id
 * @param ready in the order in which it should be taken
 * @param waiting the other open tasks by reason
 * @param active the tasks in the active state, ordered by id
 * @param unattended those of them that nobody attends to
 * @param roles what each role has open, in the configured order
 * @param plans what each role may be given, in the same order
 * @param live sessions, ordered by id
 * @param stale sessions, ordered by id
 * @param troubles each once, the most urgent first
 * @param actions what resolves the troubles, and what to do besides; the most urgent first
 */
public record Situation(
    Instant generatedAt,
    List<PreflightCheck> preflight,
    Map<String, Task> open,
    List<OpenTask> ready,
    Map<WaitingCategory, List<String>> waiting,
    List<BlockedTask> blocked,
    List<Task> active,
    List<UnattendedTask> unattended,
    List<RoleTracks> roles,
    List<DispatchPlan> plans,
    List<SessionReading> live,
    List<SessionReading> stale,
    List<Watcher> watchers,
    List<StaleCheckpoint> staleCheckpoints,
    List<Trouble> troubles,
    List<Action> actions,
    OldDebt oldDebt) {

  public static Situation of(SituationFacts facts, ProjectPolicy policy, Instant now) {
    ReadyQueue queue =
        ReadyQueue.of(facts.queue(), any -> true, policy.workflow(), policy.priorities());
    List<RoleTracks> roles = TrackSurvey.of(facts, policy);
    List<BlockedTask> blocked = BlockedTask.among(facts, policy.workflow().blocked());
    AttendanceTroubles attendance = AttendanceTroubles.of(facts, roles, policy, now);
    ProgressTroubles progress = ProgressTroubles.of(facts, attendance, blocked, policy, now);
    List<Trouble> troubles = new ArrayList<>();
    facts.lanes().findings().forEach(finding -> troubles.add(ofLane(finding)));
    TrackTroubles limits = new TrackTroubles(policy.coordinator());
    roles.forEach(role -> troubles.addAll(limits.of(role)));
    troubles.addAll(attendance.troubles());
    troubles.addAll(progress.troubles());
    troubles.sort(Comparator.comparing(Trouble::kind));
    List<DispatchPlan> plans = DispatchPlan.of(roles, queue.ready(), troubles, attendance::free);
    List<SessionReading> live = sessions(facts, SessionStatus.LIVE);
    return new Situation(
        now,
        new PreflightChecks(facts, troubles).all(policy, live.size()),
        facts.open(),
        queue.ready(),
        queue.waiting(),
        blocked,
        inState(facts, policy.workflow().active()),
        facts.unattended(),
        roles,
        plans,
        live,
        sessions(facts, SessionStatus.STALE),
        facts.watchers(),
        progress.staleCheckpoints(),
        List.copyOf(troubles),
        Action.plan(troubles, advice(facts, troubles, plans, queue.ready(), policy)),
        facts.debt());
  }

  /** Whether nothing speaks against giving work out. */
  public boolean isOk() {
    for (PreflightCheck check : preflight) {
      if (!check.ok()) {
        return false;
      }
    }
    return true;
  }

  /** What keeps a role, or everybody, from being given work. */
  public List<Trouble> stopConditions() {
    List<Trouble> stops = new ArrayList<>();
    for (Trouble trouble : troubles) {
      if (trouble.isStop()) {
        stops.add(trouble);
      }
    }
    return stops;
  }

  private static Trouble ofLane(Finding finding) {
    return new Trouble(
        TroubleKind.LANE,
        finding.kind().word(),
        finding.role(),
        finding.taskId(),
        null,
        finding.message(),
        finding.hint() == null ? "fairway git-check" : finding.hint());
  }

  private static List<SessionReading> sessions(SituationFacts facts, SessionStatus status) {
    List<SessionReading> sessions = new ArrayList<>();
    for (SessionReading reading : new TreeMap<>(facts.sessions()).values()) {
      if (reading.status() == status) {
        sessions.add(reading);
      }
    }
    return sessions;
  }

  private static List<Task> inState(SituationFacts facts, String state) {
    List<Task> tasks = new ArrayList<>();
    for (Task task : facts.open().values()) {
      if (task.status().equals(state)) {
        tasks.add(task);
      }
    }
    return tasks;
  }

  /** One claim for each role that may take one, and verdicts on what is in somebody's hands. */
  private static List<Action> advice(
      SituationFacts facts,
      List<Trouble> troubles,
      List<DispatchPlan> plans,
      List<OpenTask> ready,
      ProjectPolicy policy) {
    Set<String> overloaded = new HashSet<>();
    for (Trouble trouble : troubles) {
      if (trouble.kind() == TroubleKind.TOO_MANY_REVIEW_TRACKS && trouble.role() != null) {
        overloaded.add(trouble.role());
      }
    }
    List<Action> advice = new ArrayList<>();
    for (PendingReview review : facts.reviews()) {
      Task task = facts.open().get(review.taskId());
      boolean begun =
          task != null
              && !task.status().equals(policy.workflow().initial())
              && !task.status().equals(policy.workflow().blocked());
      if (begun && !overloaded.contains(review.role())) {
        advice.add(Action.review(review));
      }
    }
    Set<String> next = new HashSet<>();
    plans.forEach(plan -> plan.next(1).forEach(task -> next.add(task.id())));
    for (OpenTask task : ready) {
      if (next.contains(task.id())) {
        advice.add(Action.claim(task.id(), task.role()));
      }
    }
    return advice;
  }
}
