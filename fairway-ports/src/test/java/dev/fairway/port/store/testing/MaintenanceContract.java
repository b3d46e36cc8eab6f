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

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.failure.Failure;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.RowSink;
import dev.fairway.port.store.RowSource;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreMaintenance;
import dev.fairway.port.store.StoreMaintenance.Finding;
import dev.fairway.port.store.StoreMaintenance.MigrationReport;
import dev.fairway.port.store.StoreMaintenance.Status;
import dev.fairway.port.store.StoreMaintenance.TableSize;
import dev.fairway.port.store.StoreSession;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What looking after a store has to do, for every store that lasts. */
public abstract class MaintenanceContract {

  /** Looks after the store of a name; there is none of that name before it is migrated. */
  protected abstract StoreMaintenance maintenance(String name);

  protected abstract Store store(String name);

  private StoreMaintenance one() {
    return maintenance("one");
  }

  private void change(String name, Consumer<StoreSession> work) {
    try (Store store = store(name)) {
      store.write(
          session -> {
            work.accept(session);
            return null;
          });
    }
  }

  /** A row of every kind. */
  private void fill(String name) {
    maintenance(name).migrate(NOON);
    change(
        name,
        session -> {
          session.insert(List.of(Samples.full("T-1"), task("D-1"), task("P-1"), task("D-2")));
          session.append(
              List.of(history("D-1", HistoryAction.UPDATED), note("D-2", HistoryAction.CREATED)));
          session.add(Samples.evidence("D-1", "tab\t'ü' 🚀"));
          session.add(Samples.bareEvidence("D-1", EvidenceResult.FAIL));
          session.add(Samples.handoff("D-1"));
          Handoff bare = session.add(Samples.bareHandoff("D-2"));
          session.acknowledge(
              bare.acknowledged(new Handoff.Acknowledgement(Samples.PERSON, "B-ui", LATER)));
          session.add(Samples.review("D-1", Verdict.APPROVE));
          session.add(Samples.bareReview("D-1", Verdict.REJECT));
          session.put(Samples.request("D-1", "C-ops"));
          session.add(Samples.importRun("queue.yaml"));
        });
  }

  private RecordedRows exported(String name) {
    StoreMaintenance exporter = maintenance(name);
    RecordedRows rows = new RecordedRows(exporter.status().version());
    exporter.export(rows);
    return rows;
  }

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
            new TableSize("review_request", 1));
  }

  @Test
  void what_is_exported_and_loaded_exports_the_same() {
    fill("one");
    maintenance("two").migrate(LATER);
    RecordedRows first = exported("one");
    maintenance("two").load(first);
    assertThat(exported("two").all()).isEqualTo(first.all());
    try (Store one = store("one");
        Store two = store("two")) {
      assertThat(StoreContract.look(two).task("T-1")).contains(Samples.full("T-1"));
      assertThat(StoreContract.look(two).handoffs(false))
          .isEqualTo(StoreContract.look(one).handoffs(false));
    }
    assertThat(first.of("task", "id")).containsExactly("D-1", "D-2", "P-1", "T-1");
    assertThat(first.of("task", "seeded")).containsExactly(false, false, false, true);
    assertThat(first.of("task", "priority")).containsExactly(null, null, null, -5L);
    assertThat(first.of("evidence", "recorded_at"))
        .containsExactly("2026-11-01T12:00:00.123Z", "2026-11-01T12:34:56.789Z");
    assertThat(first.of("handoff", "acknowledged_by_session")).containsExactly(null, false);
  }

  @Test
  void no_table_is_left_out_of_an_export() {
    fill("one");
    RecordedRows rows = exported("one");
    for (TableSize table : one().status().tables()) {
      assertThat(rows.of(table.table())).as(table.table()).hasSize((int) table.rows()).isNotEmpty();
    }
  }

  @Test
  void ids_grow_on_after_a_load() {
    fill("one");
    maintenance("two").migrate(NOON);
    maintenance("two").load(exported("one"));
    try (Store two = store("two")) {
      Evidence next =
          two.write(session -> session.add(Samples.bareEvidence("D-1", EvidenceResult.PASS)));
      assertThat(exported("one").of("evidence", "id")).allMatch(id -> (Long) id < next.id());
    }
  }

  @Test
  void a_store_that_is_not_empty_is_not_loaded() {
    fill("one");
    fill("two");
    List<Object> before = exported("two").all();
    assertThatThrownBy(() -> maintenance("two").load(exported("one")))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("not empty");
    assertThat(exported("two").all()).isEqualTo(before);
  }

  @Test
  void what_is_not_known_is_not_loaded() {
    refused("no table", sink -> sink.table("tasks", List.of("id")));
    refused("no column", sink -> sink.table("task", List.of("id", "colour")));
    refused("twice", sink -> sink.table("task", List.of("id", "id")));
    refused("before its table", sink -> sink.row(List.of("T-1")));
    refused("values", sink -> send(sink, "task_extra", "task_id, position", "T-1"));
    refused("position", sink -> send(sink, "task_extra", "task_id, position", "T-1", "1"));
    refused("id", sink -> send(sink, "task", "id, seeded", 7L, true));
    refused("seeded", sink -> send(sink, "task", "id, seeded", "T-1", 1L));
    refused("created_at", sink -> send(sink, "task", "id, created_at", "T-1", "yesterday"));
    refused("refuses a row", sink -> send(sink, "task", "id", "T-1"));
    refused(
        "not there",
        sink -> send(sink, "task_dependency", "task_id, position, depends_on", "A", 0L, "B"));
  }

  private static void send(RowSink sink, String table, String columns, Object... values) {
    sink.table(table, List.of(columns.split(", ")));
    sink.row(Arrays.asList(values));
  }

  private void refused(String because, Consumer<RowSink> rows) {
    one().migrate(NOON);
    List<Object> before = exported("one").all();
    RowSource source =
        new RowSource() {
          @Override
          public int schemaVersion() {
            return 1;
          }

          @Override
          public void sendTo(RowSink sink) {
            rows.accept(sink);
          }
        };
    assertThatThrownBy(() -> one().load(source))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(because);
    assertThat(exported("one").all()).isEqualTo(before);
  }

  @Test
  void rows_of_a_newer_schema_are_not_loaded() {
    one().migrate(NOON);
    int newer = one().status().newestVersion() + 1;
    assertThatThrownBy(() -> one().load(new RecordedRows(newer)))
        .isInstanceOfSatisfying(
            StoreFailure.class,
            f -> assertThat(f.reason()).isEqualTo(StoreFailure.Kind.NEWER_SCHEMA));
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
}
