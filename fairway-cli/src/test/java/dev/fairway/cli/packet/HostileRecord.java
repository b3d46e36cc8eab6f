package dev.fairway.cli.packet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.Markdown;
import dev.fairway.cli.Printable;
import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateEvaluator;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.packet.Hindrance;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewStatus;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionFacts;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.session.SessionStatus;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.usecase.packet.TaskRecord;
import dev.fairway.usecase.task.TaskCard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A task that says hostile things wherever it can, and what a reader should see of them. */
final class HostileRecord {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

  private final HostileText text;
  private final Map<String, List<String>> expected =
      Map.of(
          "Task", new ArrayList<>(),
          "Dependencies", new ArrayList<>(),
          "In the way", new ArrayList<>(),
          "Reviews", new ArrayList<>(),
          "Evidence", new ArrayList<>(),
          "Sessions", new ArrayList<>(),
          "Latest checkpoint", new ArrayList<>(),
          "Watchers", new ArrayList<>(),
          "History", new ArrayList<>());
  private final TaskRecord record;

  HostileRecord(HostileText text) {
    this.text = text;
    Actor actor = Actor.session("s" + line("Task"));
    TaskDefinition definition =
        TaskDefinition.builder("A-1")
            .title(text.line())
            .role(whole("Task"))
            .notes(whole("Task"))
            .tags(List.of(line("Task"), line("Task")))
            .sourcePaths(List.of(line("Task")))
            .extra(Map.of(line("Task"), whole("Task")))
            .build();
    TaskState state =
        new TaskState(
            whole("Task"),
            whole("Task"),
            new Claim(actor, NOON, null),
            whole("Task"),
            null,
            whole("Task"),
            false);
    record =
        new TaskRecord(
            new TaskCard(
                new Task(definition, state, 1, NOON, NOON),
                false,
                false,
                ReviewStatus.NONE,
                List.of()),
            List.of(new DependencyState(line("Dependencies"), line("Dependencies"))),
            List.of(line("Dependencies")),
            hindrances(),
            List.of(GateEvaluator.handoff(0)),
            List.of(review()),
            List.of(line("Reviews")),
            List.of(line("Reviews")),
            List.of(evidence()),
            List.of(handoff(), handoff()),
            List.of(session()),
            checkpoint(),
            List.of(watcher()),
            List.of(history()));
  }

  TaskRecord record() {
    return record;
  }

  /** Every text is below the heading where it belongs. */
  void assertIn(ParsedPacket parsed) {
    expected.forEach(
        (heading, texts) -> {
          String below = String.join("\n", parsed.below(heading));
          assertThat(texts).allSatisfy(one -> assertThat(below).contains(one));
        });
    assertThat(parsed.headings()).filteredOn(heading -> heading.startsWith("###")).hasSize(2);
  }

  /** Text that is shown on one line, with its line breaks made visible. */
  private String line(String heading) {
    String made = "x" + text.next() + "x";
    expected.get(heading).add(Printable.line(Markdown.trimmed(made)));
    return made;
  }

  /** Text that is shown as it is. */
  private String whole(String heading) {
    String made = text.next();
    expected.get(heading).add(HostileText.seenInList(made));
    return made;
  }

  private List<Hindrance> hindrances() {
    List<Hindrance> hindrances = new ArrayList<>();
    for (Hindrance.Kind kind : Hindrance.Kind.values()) {
      boolean detailed =
          kind != Hindrance.Kind.FINISHED && kind != Hindrance.Kind.MISSING_DEPENDENCY;
      hindrances.add(new Hindrance(kind, line("In the way"), detailed ? line("In the way") : null));
    }
    return hindrances;
  }

  private Review review() {
    return new Review(
        1,
        "A-1",
        line("Reviews"),
        Verdict.CHANGES,
        line("Reviews"),
        line("Reviews"),
        line("Reviews"),
        Actor.session("s-1"),
        NOON);
  }

  private Evidence evidence() {
    return new Evidence(
        1,
        "A-1",
        line("Evidence"),
        EvidenceResult.PASS,
        line("Evidence"),
        line("Evidence"),
        3L,
        line("Evidence"),
        Actor.session("s-1"),
        null,
        NOON);
  }

  private Handoff handoff() {
    return new Handoff(
        1,
        "A-1",
        text.next(),
        text.line(),
        text.next(),
        text.next(),
        text.list(),
        text.list(),
        text.next(),
        text.list(),
        text.list(),
        text.next(),
        Actor.session("s-1"),
        NOON,
        null);
  }

  private SessionReading session() {
    SessionFacts facts =
        new SessionFacts(
            line("Sessions"),
            null,
            "shell",
            null,
            null,
            "A-1",
            line("Sessions"),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    Session session =
        new Session(line("Sessions"), facts, Actor.session("s-1"), NOON, NOON, null, null, 1);
    return new SessionReading(session, SessionStatus.STALE, line("Sessions"));
  }

  private Watcher watcher() {
    return new Watcher(
        line("Watchers"),
        "A-1",
        null,
        line("Watchers"),
        null,
        null,
        null,
        Actor.session("s-1"),
        null,
        NOON,
        null);
  }

  private Checkpoint checkpoint() {
    return new Checkpoint(
        1,
        "A-1",
        CheckpointState.PARKED,
        whole("Latest checkpoint"),
        whole("Latest checkpoint"),
        null,
        whole("Latest checkpoint"),
        Actor.session("s-1"),
        null,
        NOON);
  }

  private HistoryEntry history() {
    return new HistoryEntry(
        1,
        "A-1",
        NOON,
        Actor.session(line("History")),
        null,
        HistoryAction.STATUS_CHANGED,
        line("History"),
        line("History"),
        line("History"),
        true,
        line("History"));
  }
}
