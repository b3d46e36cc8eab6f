package dev.fairway.port.store.testing;

import static dev.fairway.port.store.testing.Samples.LATER;
import static dev.fairway.port.store.testing.Samples.NOON;
import static dev.fairway.port.store.testing.Samples.dependent;
import static dev.fairway.port.store.testing.Samples.history;
import static dev.fairway.port.store.testing.Samples.note;
import static dev.fairway.port.store.testing.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.TaskState;
import dev.fairway.domain.watcher.WatcherFinish;
import dev.fairway.domain.watcher.WatcherResult;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreMaintenance.Finding;
import dev.fairway.port.store.StoreMaintenance.MigrationReport;
import dev.fairway.port.store.StoreMaintenance.Status;
import dev.fairway.port.store.StoreMaintenance.TableSize;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What looking after a store has to do, for every store that lasts. */
public abstract class MaintenanceContract extends LastingStoreContract {

  @Test
  void looking_at_nothing_creates_nothing() {
    MigrationReport pending = one().pendingMigrations();
    assertThat(pending.from()).isZero();
    assertThat(pending.to()).isPositive();
    assertThat(pending.migrations()).hasSize(pending.to());
    Status status = one().status();
    assertThat(status.exists()).isFalse();
    assertThat(status.version()).isZero();
    assertThat(status.pending()).isEqualTo(pending.migrations());
    assertThatThrownBy(() -> one().verify()).satisfies(MaintenanceContract::isMissing);
    assertThatThrownBy(() -> one().export(new RecordedRows(1)))
        .satisfies(MaintenanceContract::isMissing);
    assertThat(one().status().exists()).isFalse();
  }

  @Test
  void ordinary_use_never_creates_a_store() {
    try (Store store = store("one")) {
      assertThatThrownBy(() -> store.read(view -> view.taskIds()))
          .satisfies(MaintenanceContract::isMissing);
      assertThatThrownBy(() -> store.<List<String>>write(session -> session.taskIds()))
          .satisfies(MaintenanceContract::isMissing);
    }
    assertThat(one().status().exists()).isFalse();
  }

  private static void isMissing(Throwable thrown) {
    assertThat(thrown)
        .isInstanceOfSatisfying(
            StoreFailure.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(StoreFailure.Kind.MISSING);
              assertThat(failure).hasMessageStartingWith("no store at ");
              assertThat(failure.hint()).contains("fairway db migrate");
            });
  }

  @Test
  void migrating_makes_a_store_and_then_nothing_more() {
    MigrationReport first = one().migrate(NOON);
    assertThat(first.from()).isZero();
    assertThat(first.migrations()).hasSize(first.to());
    assertThat(first.backup()).isNull();
    MigrationReport second = one().migrate(LATER);
    assertThat(second).isEqualTo(new MigrationReport(first.to(), first.to(), List.of(), null));
    assertThat(one().pendingMigrations()).isEqualTo(second);
    Status status = one().status();
    assertThat(status.exists()).isTrue();
    assertThat(status.version()).isEqualTo(first.to()).isEqualTo(status.newestVersion());
    assertThat(status.pending()).isEmpty();
    assertThat(status.bytes()).isPositive();
    assertThat(status.tables()).isNotEmpty().allMatch(table -> table.rows() == 0);
    assertThat(one().verify()).isEmpty();
  }

  @Test
  void the_status_counts_rows() {
    fill("one");
    assertThat(one().status().tables())
        .contains(
            new TableSize("task", 4),
            new TableSize("history", 2),
            new TableSize("evidence", 2),
            new TableSize("review_request", 1),
            new TableSize("session", 2),
            new TableSize("checkpoint", 2),
            new TableSize("watcher", 2));
  }

  @Test
  void histories_that_lead_to_the_states_are_fine() {
    one().migrate(NOON);
    Claim claim = new Claim(Samples.SESSION, NOON, null);
    TaskState held = TaskState.initial("todo").claimed("in_progress", "A-backend", claim, null);
    change(
        "one",
        session -> {
          session.insert(List.of(task("T-1"), task("T-2").in(held, NOON)));
          session.append(note("T-1", HistoryAction.CREATED));
          session.append(history("T-2", HistoryAction.CLAIMED));
          session.append(note("T-2", HistoryAction.EVIDENCE_RECORDED));
        });
    assertThat(one().verify()).isEmpty();
  }

  @Test
  void a_history_that_leads_elsewhere_is_found() {
    one().migrate(NOON);
    Claim claim = new Claim(Samples.PERSON, NOON, null);
    TaskState held = TaskState.initial("todo").claimed("in_progress", "A-backend", claim, null);
    change(
        "one",
        session -> {
          session.insert(List.of(task("A-1"), task("B-1").in(held, NOON)));
          session.insert(
              List.of(task("C-1").in(held, NOON), Samples.in("in_progress", task("D-1"))));
          session.append(history("A-1", HistoryAction.STATUS_CHANGED));
          session.append(history("B-1", HistoryAction.CLAIMED));
          session.append(history("C-1", HistoryAction.STATUS_CHANGED));
          session.append(history("D-1", HistoryAction.CLAIMED));
        });
    assertThat(one().verify())
        .extracting(Finding::check, Finding::path)
        .containsExactly(
            tuple("history", "task/A-1"),
            tuple("claim", "task/B-1"),
            tuple("claim", "task/C-1"),
            tuple("claim", "task/C-1"),
            tuple("claim", "task/D-1"));
  }

  @Test
  void circles_are_found() {
    one().migrate(NOON);
    change(
        "one",
        session ->
            session.insert(
                List.of(
                    dependent("A-1", "B-1"),
                    dependent("B-1", "A-1"),
                    Samples.child("C-1", "C-1"))));
    assertThat(one().verify())
        .containsExactly(
            new Finding("dependency_cycle", "task/A-1", "a circle: A-1 → B-1 → A-1"),
            new Finding("parent_cycle", "task/C-1", "a circle: C-1 → C-1"));
  }

  @Test
  void a_checkpoint_that_is_wrongly_held_for_the_latest_is_found() {
    one().migrate(NOON);
    change(
        "one",
        session -> {
          session.insert(List.of(task("T-1"), task("T-2"), task("T-3")));
          for (String task : List.of("T-1", "T-2", "T-2", "T-3", "T-3")) {
            session.add(Samples.bareCheckpoint(task, CheckpointState.ACTIVE));
          }
        });
    assertThat(one().verify()).isEmpty();
    RecordedRows rows = exported("one");
    rows.set("checkpoint", "is_latest", List.of(false, true, false, false, true));
    maintenance("two").migrate(NOON);
    maintenance("two").load(rows);
    assertThat(maintenance("two").verify())
        .containsExactly(
            new Finding(
                "checkpoint", "task/T-1", "task T-1: its last checkpoint is not the marked one"),
            new Finding(
                "checkpoint", "task/T-2", "task T-2: its last checkpoint is not the marked one"));
  }

  @Test
  void a_watcher_with_the_evidence_of_another_task_is_found() {
    one().migrate(NOON);
    change(
        "one",
        session -> {
          session.insert(List.of(task("T-1"), task("T-2")));
          long proof = session.add(Samples.evidence("T-1", "make")).id();
          WatcherFinish finish = Samples.finish(WatcherResult.PASS, proof);
          session.add(Samples.watcher("w-1", "T-1").finished(finish));
          session.add(Samples.watcher("w-2", "T-2").finished(finish));
          session.add(Samples.bareWatcher("w-3").finished(finish));
        });
    assertThat(one().verify())
        .extracting(Finding::check, Finding::path)
        .containsExactly(tuple("watcher", "watcher/w-2"), tuple("watcher", "watcher/w-3"));
  }
}
