package dev.fairway.domain.coordination;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.PERSON;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.policy.CoordinatorPolicy;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.report.EvidenceGap;
import dev.fairway.domain.report.OldDebt;
import dev.fairway.domain.report.WaitingHandoff;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionFacts;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.session.SessionStatus;
import dev.fairway.domain.session.UnattendedTask;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.domain.watcher.Watcher;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A project in which a test puts things, by default two hours ago. */
final class Scene {

  static final Instant BEFORE = NOW.minus(Duration.ofHours(2));

  private ProjectPolicy policy = PolicyExample.policy();
  private final List<OpenTask> queue = new ArrayList<>();
  private final Map<String, Task> open = new TreeMap<>();
  private final Map<String, SessionReading> sessions = new TreeMap<>();
  private final List<Watcher> watchers = new ArrayList<>();
  private final List<Checkpoint> checkpoints = new ArrayList<>();
  private final List<WaitingHandoff> handoffs = new ArrayList<>();
  private final Map<String, List<HistoryEntry>> history = new TreeMap<>();
  private final List<EvidenceGap> gaps = new ArrayList<>();
  private final List<PendingReview> reviews = new ArrayList<>();
  private final List<Finding> lanes = new ArrayList<>();

  Scene policy(PolicyExample value) {
    policy = value.build();
    return this;
  }

  Scene limits(@Nullable Integer primary, @Nullable Integer side, @Nullable Integer review) {
    return policy(
        new PolicyExample().coordinator(new CoordinatorPolicy(primary, side, review, null)));
  }

  Scene todo(String id, String role, DependencyState... dependencies) {
    return put(id, role, TaskState.initial("todo"), dependencies);
  }

  Scene blocked(String id, Instant since) {
    history
        .computeIfAbsent(id, any -> new ArrayList<>())
        .add(moved(id, since, "todo", "blocked", "no nails"));
    return put(id, "B-ui", TaskState.initial("blocked"));
  }

  /** As if every task so far had been there for a year. */
  Scene createdLongAgo() {
    open.replaceAll(
        (id, task) ->
            new Task(task.definition(), task.state(), 1, NOW.minus(Duration.ofDays(365)), BEFORE));
    return this;
  }

  Scene news(String id, Instant at) {
    history.computeIfAbsent(id, any -> new ArrayList<>()).add(moved(id, at, null, null, null));
    return this;
  }

  Scene stillBlocked(String id, Instant at, String reason) {
    history
        .computeIfAbsent(id, any -> new ArrayList<>())
        .add(moved(id, at, "blocked", "blocked", reason));
    return this;
  }

  private static HistoryEntry moved(
      String id, Instant at, @Nullable String from, @Nullable String to, @Nullable String reason) {
    return new HistoryEntry(
        0, id, at, PERSON, null, HistoryAction.STATUS_CHANGED, from, to, reason, false, null);
  }

  /** In the active state, held by nobody. */
  Scene unheld(String id, String role, DependencyState... dependencies) {
    return put(id, role, TaskState.initial("in_progress"), dependencies);
  }

  Scene held(String id, String role, Actor holder) {
    return held(id, role, holder, BEFORE, null);
  }

  Scene held(String id, String role, Actor holder, Instant since, @Nullable Instant lease) {
    Claim claim = new Claim(holder, since, lease);
    return put(id, role, TaskState.initial("todo").claimed("in_progress", role, claim, null));
  }

  /** Held by a role that is not the task's. */
  Scene heldFor(String id, String role, String owner) {
    Claim claim = new Claim(PERSON, BEFORE, null);
    return put(id, role, TaskState.initial("todo").claimed("in_progress", owner, claim, null));
  }

  /** Waiting below another task. */
  Scene below(String parent, String id) {
    queue.add(new OpenTask(id, parent, "B-ui", "blocked", null, null, false, List.of()));
    return this;
  }

  Scene put(String id, String role, TaskState state, DependencyState... dependencies) {
    TaskDefinition definition = TaskDefinition.builder(id).title("Mend").role(role).build();
    open.put(id, new Task(definition, state, 1, BEFORE, BEFORE));
    boolean held = state.claim() != null;
    queue.add(
        new OpenTask(id, null, role, state.status(), null, null, held, List.of(dependencies)));
    return this;
  }

  Scene live(String id, String role, @Nullable String task) {
    return session(id, role, task, SessionStatus.LIVE, null);
  }

  Scene stale(String id, String role, @Nullable String task, String reason) {
    return session(id, role, task, SessionStatus.STALE, reason);
  }

  Scene session(
      String id,
      @Nullable String role,
      @Nullable String task,
      SessionStatus status,
      @Nullable String reason) {
    SessionFacts facts =
        new SessionFacts(
            role, null, "shell", null, null, task, "quay", null, null, null, null, null, null, null,
            null, null, null, null);
    Session session = Session.start(id, facts, PERSON, BEFORE);
    sessions.put(id, new SessionReading(session, status, reason));
    return this;
  }

  Scene watcher(String id, @Nullable String task, @Nullable String owner, @Nullable String role) {
    watchers.add(new Watcher(id, task, owner, null, null, null, null, PERSON, role, BEFORE, null));
    return this;
  }

  Scene checkpoint(String task, CheckpointState state, @Nullable LocalDate target) {
    return checkpoint(task, state, target, null, null, BEFORE);
  }

  Scene checkpoint(
      String task,
      CheckpointState state,
      @Nullable LocalDate target,
      @Nullable String owner,
      @Nullable String role,
      Instant at) {
    checkpoints.add(new Checkpoint(1, task, state, null, owner, target, null, PERSON, role, at));
    return this;
  }

  Scene handoff(long id, String task, Instant at) {
    handoffs.add(new WaitingHandoff(id, task, "todo", null, "A-backend", at));
    return this;
  }

  Scene gap(String task, GateEvaluation gate) {
    gaps.add(new EvidenceGap(task, "B-ui", "in_progress", gate));
    return this;
  }

  Scene asked(String role, String task) {
    return asked(role, task, BEFORE);
  }

  Scene asked(String role, String task, Instant at) {
    reviews.add(new PendingReview(role, task, at));
    return this;
  }

  Scene lane(Finding finding) {
    lanes.add(finding);
    return this;
  }

  Situation look() {
    return Situation.of(
        new SituationFacts(
            queue,
            open,
            sessions,
            UnattendedTask.besidesContainers(
                UnattendedTask.among(open.values(), sessions, policy.workflow()), queue),
            watchers,
            checkpoints,
            handoffs,
            history,
            gaps,
            reviews,
            new OldDebt(0, 0, 0),
            new LaneSituation(2, lanes)),
        policy,
        NOW);
  }

  /** What is wrong, as {@code word task role}. */
  List<String> found() {
    List<String> found = new ArrayList<>();
    for (Trouble trouble : look().troubles()) {
      found.add(trouble.word() + " " + trouble.taskId() + " " + trouble.role());
    }
    return found;
  }

  /** What to do, the most urgent first. */
  List<String> commands() {
    List<String> commands = new ArrayList<>();
    look().actions().forEach(action -> commands.add(action.command()));
    return commands;
  }

  PreflightCheck check(String name) {
    return look().preflight().stream()
        .filter(check -> check.check().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
