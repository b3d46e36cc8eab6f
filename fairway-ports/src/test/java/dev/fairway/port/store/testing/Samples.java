package dev.fairway.port.store.testing;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.session.SessionFacts;
import dev.fairway.domain.session.Staleness;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.domain.watcher.WatcherFinish;
import dev.fairway.domain.watcher.WatcherResult;
import dev.fairway.port.store.ImportRun;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tasks and rows to store. */
public final class Samples {

  public static final Instant NOON = Instant.parse("2026-11-01T12:00:00.123Z");
  public static final Instant LATER = Instant.parse("2026-11-01T12:34:56.789Z");
  public static final Actor SESSION = Actor.session("s-12");
  public static final Actor PERSON = Actor.person("mira@host");

  /** Text that something between here and the disk might take for something else. */
  public static final String ODD =
      "z\u0308\t'\"\\ \r\n\u202E\uD83D\uDE80 \uFFFF \u0130\u0131 ? $1 {} %s";

  private static final Actor ELSEWHERE = Actor.session("sitzung/ü-7");

  private Samples() {}

  /** A task to be done, of role {@code A-backend}, with nothing optional. */
  public static Task task(String id) {
    return task(TaskDefinition.builder(id));
  }

  /** The same, with what the builder holds. */
  public static Task task(TaskDefinition.Builder definition) {
    TaskDefinition built = definition.build();
    String role = built.role().isEmpty() ? "A-backend" : built.role();
    return Task.create(built.toBuilder().role(role).build(), TaskState.initial("todo"), NOON);
  }

  public static Task dependent(String id, String... dependencies) {
    return task(TaskDefinition.builder(id).dependencies(List.of(dependencies)));
  }

  public static Task child(String id, String parent) {
    return task(TaskDefinition.builder(id).parentId(parent));
  }

  public static Task in(String status, Task task) {
    return task.in(TaskState.initial(status), NOON);
  }

  /** A task in which nothing is absent. Refers to tasks P-1, D-2 and D-1. */
  public static Task full(String id) {
    Map<String, String> extra = new LinkedHashMap<>();
    extra.put("zeta", "{\"a\": [1, null]}");
    extra.put("Alpha", "\"text\"");
    extra.put("", "1e3");
    TaskDefinition definition =
        TaskDefinition.builder(id)
            .parentId("P-1")
            .kind("story")
            .title("a title")
            .role("B-ui")
            .notes("some notes")
            .acceptanceChecks(List.of("second", "first", "second"))
            .dependencies(List.of("D-2", "D-1"))
            .priority(-5)
            .sequence(Integer.MAX_VALUE)
            .profile("platform")
            .owningDomain("billing")
            .owningLayer("service")
            .sourcePaths(List.of("z", "a", "./m"))
            .targetPaths(List.of("out/**"))
            .reviewDomains(List.of("ops", "architecture"))
            .tags(List.of("t2", "t10", "t1"))
            .riskLevel("high")
            .migrationType("expand")
            .extra(extra)
            .build();
    Claim claim = new Claim(ELSEWHERE, NOON, LATER);
    TaskState state =
        new TaskState("in_progress", "B-ui", claim, "agent/B-ui", NOON, "0123abcd", true);
    return new Task(definition, state, 7, NOON, LATER);
  }

  public static Evidence evidence(String taskId, String command) {
    return new Evidence(
        0,
        taskId,
        command,
        EvidenceResult.PASS,
        "build/report.html",
        "guard-report",
        Long.MAX_VALUE,
        "fine",
        SESSION,
        "A-backend",
        NOON);
  }

  /** Evidence in which everything optional is absent. */
  public static Evidence bareEvidence(String taskId, EvidenceResult result) {
    return new Evidence(0, taskId, "make", result, null, null, null, null, PERSON, null, LATER);
  }

  public static HistoryEntry history(String taskId, HistoryAction action) {
    return new HistoryEntry(
        0, taskId, NOON, SESSION, "A-backend", action, "todo", "in_progress", "why", true, "more");
  }

  public static HistoryEntry note(String taskId, HistoryAction action) {
    return HistoryEntry.note(taskId, action, new Caller(PERSON, null, null), LATER, null);
  }

  public static Handoff handoff(String taskId) {
    return new Handoff(
        0,
        taskId,
        "A-backend",
        "B-ui",
        "over to you",
        "0123abcd",
        List.of("z.txt", "a.txt"),
        List.of("make", "make test"),
        "green",
        List.of("none"),
        List.of("b2", "b1"),
        "look at it",
        SESSION,
        NOON,
        null);
  }

  /** A handoff in which everything optional is absent. */
  public static Handoff bareHandoff(String taskId) {
    return new Handoff(
        0, taskId, null, "C-ops", null, null, List.of(), List.of(), null, List.of(), List.of(),
        null, PERSON, LATER, null);
  }

  public static Review review(String taskId, Verdict verdict) {
    return new Review(
        0, taskId, "D-arch", verdict, "architecture", "because", "0123abcd", SESSION, NOON);
  }

  /** A review in which everything optional is absent. */
  public static Review bareReview(String taskId, Verdict verdict) {
    return new Review(0, taskId, "C-ops", verdict, null, null, null, PERSON, LATER);
  }

  public static ReviewRequest request(String taskId, String reviewer) {
    return new ReviewRequest(taskId, reviewer, "path app/**", SESSION, NOON);
  }

  /** A session in which nothing is absent but its end and its staleness. */
  public static Session session(String id, @Nullable String taskId) {
    SessionFacts facts =
        new SessionFacts(
            "A-backend",
            "A-backend",
            "tmux",
            "codex",
            "the \"long\" night",
            taskId,
            "quay-7",
            4_194_304L,
            NOON,
            "%12",
            "../gpuas-A backend",
            "agent/A-backend",
            "/var/log/s.jsonl",
            "cron",
            "automation 7",
            "run/9",
            "gh run view 9",
            LATER);
    return new Session(id, facts, SESSION, NOON, LATER, null, null, 0);
  }

  /** A session in which everything optional is absent. */
  public static Session bareSession(String id) {
    return bareSession(id, null);
  }

  /** The same, but for the task that it names. */
  public static Session bareSession(String id, @Nullable String taskId) {
    SessionFacts facts =
        new SessionFacts(
            null, null, "shell", null, null, taskId, "quay-8", null, null, null, null, null, null,
            null, null, null, null, null);
    return new Session(id, facts, PERSON, LATER, LATER, null, null, 0);
  }

  public static Session stale(Session session) {
    return changed(session, new Staleness(LATER, "no heartbeat"), session.end());
  }

  public static Session ended(Session session, SessionEnd end) {
    return changed(session, session.staleness(), end);
  }

  private static Session changed(
      Session session, @Nullable Staleness staleness, @Nullable SessionEnd end) {
    return new Session(
        session.id(),
        session.facts(),
        session.actor(),
        session.startedAt(),
        session.heartbeatAt(),
        staleness,
        end,
        session.version());
  }

  public static Checkpoint checkpoint(String taskId, CheckpointState state) {
    return new Checkpoint(
        0,
        taskId,
        state,
        "half way",
        "ops/watch",
        LocalDate.of(2026, 11, 30),
        "doc/plan.md",
        SESSION,
        "A-backend",
        NOON);
  }

  /** A checkpoint in which everything optional is absent. */
  public static Checkpoint bareCheckpoint(String taskId, CheckpointState state) {
    return new Checkpoint(0, taskId, state, null, null, null, null, PERSON, null, LATER);
  }

  public static Watcher watcher(String id, @Nullable String taskId) {
    return new Watcher(
        id,
        taskId,
        "ops/watch",
        "the rollout",
        "kubectl rollout status",
        "all pods are ready",
        "a pod restarts",
        SESSION,
        "C-ops",
        NOON,
        null);
  }

  /** A watcher in which everything optional is absent. */
  public static Watcher bareWatcher(String id) {
    return new Watcher(id, null, null, null, null, null, null, PERSON, null, LATER, null);
  }

  public static WatcherFinish finish(WatcherResult result, @Nullable Long evidenceId) {
    return new WatcherFinish(result, "build/w.log", 61L, "went well", SESSION, LATER, evidenceId);
  }

  /** How a watch ended, with everything optional absent. */
  public static WatcherFinish bareFinish(WatcherResult result) {
    return new WatcherFinish(result, null, null, null, PERSON, LATER, null);
  }

  public static ImportRun importRun(String source) {
    return new ImportRun(0, NOON, SESSION, source, 1, 2, 3, 4, 5);
  }
}
