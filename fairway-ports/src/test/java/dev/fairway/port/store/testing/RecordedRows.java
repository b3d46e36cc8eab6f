package dev.fairway.port.store.testing;

import dev.fairway.port.store.RowSink;
import dev.fairway.port.store.RowSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Exported rows, kept in memory. */
public final class RecordedRows implements RowSink, RowSource {

  private final int version;
  private final Map<String, List<String>> columns = new LinkedHashMap<>();
  private final Map<String, List<List<@Nullable Object>>> rows = new LinkedHashMap<>();
  private String table = "";

  public RecordedRows(int version) {
    this.version = version;
  }

  @Override
  public void table(String name, List<String> columnNames) {
    table = name;
    columns.put(name, List.copyOf(columnNames));
    rows.put(name, new ArrayList<>());
  }

  @Override
  public void row(List<@Nullable Object> values) {
    rows.get(table).add(new ArrayList<>(values));
  }

  @Override
  public int schemaVersion() {
    return version;
  }

  @Override
  public void sendTo(RowSink sink) {
    rows.forEach(
        (name, values) -> {
          sink.table(name, columns.get(name));
          values.forEach(sink::row);
        });
  }

  /** Everything, for comparison. */
  public List<Object> all() {
    return List.of(columns, rows);
  }

  /** The rows of a table. */
  public List<List<@Nullable Object>> of(String name) {
    return rows.getOrDefault(name, List.of());
  }

  /** Replaces the values of a column from the first row on. */
  public void set(String name, String column, List<?> values) {
    int place = columns.get(name).indexOf(column);
    for (int i = 0; i < values.size(); i++) {
      of(name).get(i).set(place, values.get(i));
    }
  }

  /** Leaves a table out. */
  public void drop(String name) {
    columns.remove(name);
    rows.remove(name);
  }

  /** The values of a column. */
  public List<@Nullable Object> of(String name, String column) {
    int place = columns.get(name).indexOf(column);
    List<@Nullable Object> values = new ArrayList<>();
    of(name).forEach(row -> values.add(row.get(place)));
    return values;
  }
}
