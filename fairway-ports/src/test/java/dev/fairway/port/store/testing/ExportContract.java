package dev.fairway.port.store.testing;

import static dev.fairway.port.store.testing.Samples.LATER;
import static dev.fairway.port.store.testing.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.port.failure.Failure;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.RowSink;
import dev.fairway.port.store.RowSource;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreMaintenance.TableSize;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every row goes out and comes in again as it was. */
public abstract class ExportContract extends LastingStoreContract {

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
  void rows_of_an_older_schema_are_loaded() {
    fill("one");
    RecordedRows all = exported("one");
    RecordedRows first = new RecordedRows(1);
    all.sendTo(first);
    List.of("session", "checkpoint", "watcher").forEach(first::drop);
    maintenance("two").migrate(LATER);
    maintenance("two").load(first);
    assertThat(exported("two").of("evidence")).isEqualTo(all.of("evidence"));
    assertThat(exported("two").of("session")).isEmpty();
  }

  @Test
  void what_stands_for_the_latest_does_so_again_after_a_load() {
    fill("one");
    maintenance("two").migrate(LATER);
    maintenance("two").load(exported("one"));
    try (Store one = store("one");
        Store two = store("two")) {
      List<Checkpoint> latest = List.copyOf(latest(one));
      assertThat(latest).hasSize(1);
      assertThat(latest(two)).containsExactlyElementsOf(latest);
      two.write(session -> session.add(Samples.checkpoint("D-1", CheckpointState.REVIEW)));
      assertThat(latest(two)).extracting(Checkpoint::state).containsExactly(CheckpointState.REVIEW);
      assertThat(latest(one)).containsExactlyElementsOf(latest);
    }
  }

  private static List<Checkpoint> latest(Store store) {
    return StoreContract.look(store).latestCheckpointsIn(List.of(CheckpointState.values()));
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
    refused("target_close_by", sink -> send(sink, "checkpoint", "target_close_by", "2026-02-30"));
    refused("target_close_by", sink -> send(sink, "checkpoint", "target_close_by", "2026-2-3"));
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
}
