package dev.fairway.port.store.testing;

import static dev.fairway.domain.evidence.EvidenceResult.BLOCKED;
import static dev.fairway.domain.evidence.EvidenceResult.FAIL;
import static dev.fairway.domain.evidence.EvidenceResult.PARTIAL;
import static dev.fairway.domain.evidence.EvidenceResult.PASS;
import static dev.fairway.domain.evidence.EvidenceResult.SKIPPED;
import static dev.fairway.port.store.testing.Samples.LATER;
import static dev.fairway.port.store.testing.Samples.NOON;
import static dev.fairway.port.store.testing.Samples.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GatedTask;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.report.WaitingHandoff;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.store.EvidenceCase;
import dev.fairway.port.store.EvidenceQuery;
import dev.fairway.port.store.ReviewCase;
import dev.fairway.port.store.StoreSession;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which tasks are worth a look because of what was recorded about them, or was not. */
public abstract class CaseContract extends StoreContract {

  private static final List<String> DONE = List.of("done");
  private static final EvidenceQuery UNPROVEN = new EvidenceQuery(DONE, true, List.of(), List.of());

  private void write(Consumer<StoreSession> work) {
    store()
        .write(
            session -> {
              work.accept(session);
              return null;
            });
  }

  private static Task done(String id, String... domains) {
    TaskDefinition.Builder task = TaskDefinition.builder(id).reviewDomains(List.of(domains));
    return Samples.in("done", Samples.task(task));
  }

  private void prove(String task, String command, EvidenceResult... results) {
    write(
        session -> {
          for (EvidenceResult result : results) {
            session.add(row(task, command, result));
          }
        });
  }

  private static Evidence row(String task, String command, EvidenceResult result) {
    return new Evidence(0, task, command, result, null, null, null, null, PERSON, null, LATER);
  }

  private List<String> found(EvidenceQuery query) {
    return look().evidenceCases(query).stream().map(one -> one.task().id()).toList();
  }

  @Test
  void a_task_is_unproven_until_the_last_of_its_evidence_has_passed() {
    insert(done("A"), done("B"), done("C"), done("D"), done("E"), done("F"));
    prove("B", "make", FAIL, PASS);
    prove("C", "make", PASS, PARTIAL);
    prove("D", "make", PASS, SKIPPED);
    prove("E", "make", PASS);
    prove("E", "lint", BLOCKED);
    prove("F", "lint", BLOCKED);
    prove("F", "make", PASS);
    assertThat(found(UNPROVEN)).containsExactly("A", "C", "D", "E");
  }

  @Test
  void a_case_has_what_its_gates_look_at_and_all_evidence_oldest_first() {
    TaskDefinition.Builder definition = TaskDefinition.builder("T-1").kind("guard").profile("p");
    TaskState state = new TaskState("done", "B-ui", null, null, NOON, null, false);
    insert(new Task(Samples.task(definition).definition(), state, 1, NOON, NOON));
    Evidence one = store().write(session -> session.add(Samples.evidence("T-1", "make")));
    Evidence two = store().write(session -> session.add(row("T-1", "make", FAIL)));
    assertThat(look().evidenceCases(UNPROVEN))
        .containsExactly(
            new EvidenceCase(
                new GatedTask("T-1", "A-backend", "done", "guard", "p", "B-ui"),
                List.of(one, two)));
  }

  @Test
  void kinds_and_profiles_are_found_whatever_their_evidence() {
    insert(
        Samples.in("done", Samples.task(TaskDefinition.builder("T-1").kind("guard"))),
        Samples.in("done", Samples.task(TaskDefinition.builder("T-2").profile("p"))),
        Samples.in("done", Samples.task(TaskDefinition.builder("T-3").kind("bug"))),
        Samples.in("todo", Samples.task(TaskDefinition.builder("T-4").kind("guard"))));
    prove("T-1", "make", PASS);
    prove("T-2", "make", PASS);
    assertThat(found(new EvidenceQuery(DONE, false, List.of("guard"), List.of("p", "q", "r"))))
        .containsExactly("T-1", "T-2");
    assertThat(found(new EvidenceQuery(DONE, true, List.of("guard"), List.of())))
        .containsExactly("T-1", "T-3");
    assertThat(
            found(new EvidenceQuery(List.of("done", "todo"), false, List.of("guard"), List.of())))
        .containsExactly("T-1", "T-4");
  }

  @Test
  void a_question_about_nothing_finds_nothing() {
    insert(done("T-1"));
    assertThat(found(new EvidenceQuery(List.of(), true, List.of("task"), List.of()))).isEmpty();
    assertThat(found(new EvidenceQuery(DONE, false, List.of(), List.of()))).isEmpty();
  }

  private static Review review(
      String task, String reviewer, @Nullable String domain, Verdict said) {
    return new Review(0, task, reviewer, said, domain, null, null, PERSON, NOON);
  }

  private static ReviewRequest asked(String task, String reviewer, Instant at) {
    return new ReviewRequest(task, reviewer, null, PERSON, at);
  }

  private List<String> reviewCases() {
    return look().reviewCases(DONE, DONE).stream().map(ReviewCase::taskId).toList();
  }

  @Test
  void a_domain_is_unapproved_until_somebody_approves_and_disputed_when_somebody_does_not() {
    insert(
        done("A", "ops"),
        done("C", "ops"),
        done("B", "ops", "ui", "ux"),
        done("D", "ops"),
        done("E"),
        Samples.task(TaskDefinition.builder("F").reviewDomains(List.of("ops"))));
    write(
        session -> {
          session.add(review("B", "C-ops", "ops", Verdict.APPROVE));
          session.add(review("C", "C-ops", "ops", Verdict.CHANGES));
          session.add(review("C", "B-ui", "ops", Verdict.APPROVE));
          session.add(review("D", "C-ops", "ops", Verdict.APPROVE));
          session.add(review("D", "C-ops", null, Verdict.REJECT));
          session.add(review("E", "C-ops", "old", Verdict.APPROVE));
          session.add(review("E", "C-ops", "old", Verdict.REJECT));
          session.add(review("F", "C-ops", "ops", Verdict.APPROVE));
          session.add(review("F", "C-ops", "ops", Verdict.REJECT));
        });
    assertThat(look().unapproved(DONE)).containsExactly("A", "B");
    assertThat(look().unapproved(List.of("todo", "blocked", "done"))).containsExactly("A", "B");
    assertThat(look().unapproved(List.of())).isEmpty();
    assertThat(reviewCases()).containsExactly("C", "E");
    assertThat(look().reviewCases(List.of(), DONE)).isEmpty();
  }

  @Test
  void whoever_was_asked_is_found_until_they_answer() {
    insert(done("A"), done("B"), done("C"), Samples.task("D"), Samples.task("E"));
    write(
        session -> {
          session.put(asked("A", "C-ops", LATER));
          session.add(review("A", "C-ops", null, Verdict.APPROVE));
          session.put(asked("B", "C-ops", NOON));
          session.add(review("B", "C-ops", null, Verdict.REJECT));
          session.put(asked("C", "C-ops", NOON));
          session.add(review("C", "B-ui", null, Verdict.APPROVE));
          session.put(asked("D", "C-ops", NOON));
          session.add(review("D", "C-ops", null, Verdict.APPROVE));
        });
    assertThat(reviewCases()).containsExactly("A", "C", "D");
    assertThat(look().reviewCases(DONE, List.of()))
        .extracting(ReviewCase::taskId)
        .containsExactly("A", "B", "C", "D");
  }

  @Test
  void a_review_case_has_all_that_a_verdict_is_made_of() {
    TaskState state = new TaskState("done", null, null, "agent/x", null, null, false);
    TaskDefinition.Builder definition =
        TaskDefinition.builder("T-1").reviewDomains(List.of("ops", "architecture", "ops"));
    insert(new Task(Samples.task(definition).definition(), state, 1, NOON, NOON));
    write(
        session -> {
          session.put(asked("T-1", "E-gov", NOON));
          session.put(asked("T-1", "C-ops", NOON));
          session.add(review("T-1", "D-arch", "ops", Verdict.CHANGES));
          session.add(review("T-1", "D-arch", "ops", Verdict.APPROVE));
        });
    assertThat(look().reviewCases(DONE, DONE))
        .containsExactly(
            new ReviewCase(
                "T-1",
                "A-backend",
                "done",
                "agent/x",
                List.of("ops", "architecture", "ops"),
                look().reviews("T-1")));
  }

  @Test
  void handoffs_wait_until_they_are_acknowledged() {
    insert(done("A"), Samples.task("B"));
    Handoff one = store().write(session -> session.add(Samples.handoff("B")));
    Handoff two = store().write(session -> session.add(Samples.bareHandoff("A")));
    Handoff three = store().write(session -> session.add(Samples.handoff("A")));
    write(
        session ->
            session.acknowledge(
                three.acknowledged(new Handoff.Acknowledgement(PERSON, null, NOON))));
    assertThat(look().waitingHandoffs())
        .containsExactly(
            new WaitingHandoff(one.id(), "B", "todo", "A-backend", "B-ui", NOON),
            new WaitingHandoff(two.id(), "A", "done", null, "C-ops", LATER));
    assertThat(look().waitingHandoffs(List.of("todo", "blocked", "x")))
        .extracting(WaitingHandoff::id)
        .containsExactly(one.id());
    assertThat(look().waitingHandoffs(List.of())).isEmpty();
    assertThat(look().waitingHandoffCount()).isEqualTo(2);
  }

  @Test
  void the_history_of_tasks_in_a_state_is_read_at_once() {
    insert(done("A"), Samples.task("B"), Samples.task("C"), Samples.task("D"));
    write(
        session ->
            session.append(
                List.of(
                    Samples.history("C", HistoryAction.CREATED),
                    Samples.history("A", HistoryAction.CREATED),
                    Samples.history("B", HistoryAction.CREATED),
                    Samples.note("C", HistoryAction.UPDATED))));
    assertThat(look().historyIn(List.of("todo")))
        .containsOnlyKeys("B", "C")
        .containsEntry("C", look().history("C"));
    assertThat(look().historyIn(List.of("todo")).get("C"))
        .extracting(HistoryEntry::action)
        .containsExactly(HistoryAction.CREATED, HistoryAction.UPDATED);
    assertThat(look().historyIn(List.of("todo", "done", "blocked")).keySet())
        .containsExactly("A", "B", "C");
    assertThat(look().historyIn(List.of())).isEmpty();
  }

  @Test
  void the_latest_checkpoints_of_tasks_in_a_state_are_read_at_once() {
    insert(done("A"), Samples.task("C"), Samples.task("B"), Samples.task("D"));
    write(
        session -> {
          session.add(Samples.bareCheckpoint("A", CheckpointState.ACTIVE));
          session.add(Samples.bareCheckpoint("C", CheckpointState.ACTIVE));
          session.add(Samples.bareCheckpoint("C", CheckpointState.DONE));
          session.add(Samples.checkpoint("B", CheckpointState.REVIEW));
        });
    List<Checkpoint> latest = look().latestCheckpointsOf(List.of("todo", "blocked", "thinking"));
    assertThat(latest)
        .extracting(one -> one.taskId() + " " + one.state().word())
        .containsExactly("B review", "C done");
    assertThat(latest).containsAll(look().latestCheckpoints(List.of("B", "C")).values());
    assertThat(look().latestCheckpointsOf(List.of())).isEmpty();
  }
}
