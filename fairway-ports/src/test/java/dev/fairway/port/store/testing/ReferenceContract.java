package dev.fairway.port.store.testing;

import static dev.fairway.port.store.testing.Samples.bareCheckpoint;
import static dev.fairway.port.store.testing.Samples.bareEvidence;
import static dev.fairway.port.store.testing.Samples.bareHandoff;
import static dev.fairway.port.store.testing.Samples.bareReview;
import static dev.fairway.port.store.testing.Samples.child;
import static dev.fairway.port.store.testing.Samples.dependent;
import static dev.fairway.port.store.testing.Samples.note;
import static dev.fairway.port.store.testing.Samples.request;
import static dev.fairway.port.store.testing.Samples.session;
import static dev.fairway.port.store.testing.Samples.task;
import static dev.fairway.port.store.testing.Samples.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.StoreSession;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What refers to a task refers to one that is there, once the transaction ends. */
public abstract class ReferenceContract extends StoreContract {

  @Test
  void children_may_come_before_their_parents() {
    insert(child("C-1", "P-1"), child("C-2", "C-1"), task("P-1"));
    assertThat(look().children("P-1")).containsExactly("C-1");
  }

  @Test
  void tasks_may_come_before_what_they_depend_on() {
    insert(dependent("A-1", "B-1"), task("B-1"));
    assertThat(look().dependents("B-1")).containsExactly("A-1");
  }

  @Test
  void tasks_may_come_before_what_they_refer_to_in_several_calls() {
    store()
        .write(
            session -> {
              session.insert(List.of(child("C-1", "P-1"), dependent("A-1", "P-1")));
              session.insert(List.of(task("P-1")));
              return null;
            });
    assertThat(look().taskIds()).containsExactly("A-1", "C-1", "P-1");
  }

  @Test
  void an_unknown_parent_is_refused() {
    refused(session -> session.insert(List.of(task("T-1"), child("C-1", "P-1"))));
  }

  @Test
  void an_unknown_dependency_is_refused() {
    refused(session -> session.insert(List.of(task("T-1"), dependent("A-1", "T-1", "B-1"))));
  }

  @Test
  void a_redefinition_with_an_unknown_dependency_is_refused() {
    insert(task("T-1"));
    assertThatThrownBy(() -> change(s -> s.redefine(List.of(dependent("T-1", "B-1")))))
        .isInstanceOf(StoreFailure.class);
    assertThat(stored("T-1")).isEqualTo(task("T-1"));
  }

  @Test
  void rows_of_an_unknown_task_are_refused() {
    refused(session -> session.append(note("T-1", HistoryAction.CREATED)));
    refused(session -> session.add(bareEvidence("T-1", EvidenceResult.PASS)));
    refused(session -> session.add(bareHandoff("T-1")));
    refused(session -> session.add(bareReview("T-1", Verdict.APPROVE)));
    refused(session -> session.put(request("T-1", "D-arch")));
    refused(session -> session.put(session("s-1", "T-1")));
    refused(session -> session.add(bareCheckpoint("T-1", CheckpointState.ACTIVE)));
    refused(session -> session.add(watcher("w-1", "T-1")));
  }

  private void refused(Consumer<StoreSession> work) {
    assertThatThrownBy(() -> change(work))
        .isInstanceOfSatisfying(
            StoreFailure.class,
            failure -> assertThat(failure.reason()).isEqualTo(StoreFailure.Kind.OTHER))
        .hasMessageNotContaining("T-1")
        .hasMessageNotContaining("\n");
    assertThat(look().taskIds()).isEmpty();
  }

  private void change(Consumer<StoreSession> work) {
    store()
        .write(
            session -> {
              work.accept(session);
              return null;
            });
  }
}
