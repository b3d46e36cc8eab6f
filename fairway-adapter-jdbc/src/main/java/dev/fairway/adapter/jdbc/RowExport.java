package dev.fairway.adapter.jdbc;

import dev.fairway.domain.task.Timestamps;
import dev.fairway.port.store.RowSink;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hands out every row of every table. */
final class RowExport {

  private final Statements statements;

  RowExport(Statements statements) {
    this.statements = statements;
  }

  /** Within one transaction, so that all tables are of one moment. */
  void to(RowSink sink) {
    to(sink, null);
  }

  /**
   * @param there the columns that there are, as {@code TABLE.COLUMN}; null means all
   */
  void to(RowSink sink, @Nullable Set<String> there) {
    for (Schema.Table table : Schema.TABLES) {
      Schema.Table present = there == null ? table : present(table, there);
      if (!present.columns().isEmpty()) {
        send(present, sink);
      }
    }
  }

  private static Schema.Table present(Schema.Table table, Set<String> there) {
    List<Schema.Column> columns = new ArrayList<>();
    for (Schema.Column column : table.columns()) {
      if (there.contains(table.name() + "." + column.name())) {
        columns.add(column);
      }
    }
    return new Schema.Table(table.name(), table.key(), columns);
  }

  private void send(Schema.Table table, RowSink sink) {
    sink.table(table.name(), table.columnNames());
    String sql =
        "SELECT "
            + String.join(", ", table.columnNames())
            + " FROM "
            + table.name()
            + " ORDER BY "
            + String.join(", ", table.key());
    statements.stream(sql, new Forward(table.columns(), sink));
  }

  private record Forward(List<Schema.Column> columns, RowSink sink) implements RowReader {

    @Override
    public void read(Row row) throws SQLException {
      List<@Nullable Object> values = new ArrayList<>(columns.size());
      for (Schema.Column column : columns) {
        values.add(value(row, column.type()));
      }
      sink.row(Collections.unmodifiableList(values));
    }

    private static @Nullable Object value(Row row, Schema.Type type) throws SQLException {
      return switch (type) {
        case TEXT -> row.textOrNull();
        case NUMBER -> row.numberOrNull();
        case FLAG -> row.flagOrNull();
        case TIME -> text(row.timeOrNull());
        case DATE -> text(row.dateOrNull());
      };
    }

    private static @Nullable String text(@Nullable Instant time) {
      return time == null ? null : Timestamps.text(time);
    }

    private static @Nullable String text(@Nullable LocalDate date) {
      return date == null ? null : Dates.text(date);
    }
  }
}
