package dev.fairway.port.store.testing;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.store.ImportRun;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tasks and rows to store. */
public final class Samples {

  public static final Instant NOON = Instant.parse("2026-11-01T12:00:00.123Z");
  public static final Instant LATER = Instant.parse("2026-11-01T12:34:56.789Z");
  public static final Actor SESSION = Actor.session("s-12");
  public static final Actor PERSON = Actor.person("mira@host");

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

  public static ImportRun importRun(String source) {
    return new ImportRun(0, NOON, SESSION, source, 1, 2, 3, 4, 5);
  }
}
