package dev.fairway.adapter.jdbc;

import dev.fairway.adapter.jdbc.Schema.Column;
import dev.fairway.adapter.jdbc.Schema.Table;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.port.failure.InputFailure;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.RowSink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills empty tables; nothing that it does not know is passed over. */
final class RowLoad implements RowSink {

  private static final List<String> ID = List.of("id");

  private final Statements statements;
  private @Nullable Table table;
  private List<Column> columns = List.of();
  private @Nullable Prepared insert;
  private long row;

  RowLoad(Statements statements) {
    this.statements = statements;
  }

  void requireEmptyTables() {
    for (Table each : Schema.TABLES) {
      String first = "SELECT 'x' FROM " + each.name() + " LIMIT 1";
      if (statements.sql(first).first(Ids.MAPPER) != null) {
        throw new StoreFailure(
            StoreFailure.Kind.OTHER,
            statements.dialect().subject() + " is not empty, so nothing was loaded into it",
            "load into a new store: 'fairway db migrate --db ‹file or URL›' makes one",
            null);
      }
    }
  }

  @Override
  public void table(String name, List<String> columnNames) {
    finish();
    Table known = table(name);
    columns = columns(known, columnNames);
    table = known;
    row = 0;
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    insert =
        statements.sql(
            "INSERT INTO "
                + name
                + " ("
                + String.join(", ", columnNames)
                + ") VALUES ("
                + marks
                + ")");
  }

  private static Table table(String name) {
    for (Table each : Schema.TABLES) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw refused("there is no table " + name);
  }

  private static List<Column> columns(Table table, List<String> names) {
    List<Column> found = new ArrayList<>();
    for (String name : names) {
      int place = table.columnNames().indexOf(name);
      if (place < 0) {
        throw refused("table " + table.name() + " has no column " + name);
      }
      Column column = table.columns().get(place);
      if (found.contains(column)) {
        throw refused("table " + table.name() + " has column " + name + " twice");
      }
      found.add(column);
    }
    return found;
  }

  @Override
  public void row(List<@Nullable Object> values) {
    row++;
    Prepared target = insert;
    if (target == null) {
      throw refused("a row comes before its table");
    }
    if (values.size() != columns.size()) {
      throw refused(here() + " has " + values.size() + " values for " + columns.size());
    }
    for (int i = 0; i < values.size(); i++) {
      target.value(value(values.get(i), columns.get(i)));
    }
    target.batch();
  }

  /** Sends what is still waiting. */
  void finish() {
    if (insert != null) {
      insert.finishBatch();
    }
    if (table != null) {
      String next = statements.dialect().continueIds(table.name());
      if (table.key().equals(ID)
          && table.columns().get(0).type() == Schema.Type.NUMBER
          && !next.isEmpty()) {
        statements.sql(next).first(Ids.MAPPER);
      }
    }
  }

  private @Nullable Object value(@Nullable Object given, Column column) {
    if (given == null) {
      return null;
    }
    boolean fits =
        switch (column.type()) {
          case TEXT, TIME, DATE -> given instanceof String;
          case NUMBER -> given instanceof Long || given instanceof Integer;
          case FLAG -> given instanceof Boolean;
        };
    Object value = fits ? parsed(given, column.type()) : null;
    if (value == null) {
      throw refused(here() + ": column " + column.name() + " does not hold such a value");
    }
    return value;
  }

  /** Null for a time or a day that there is not. */
  private static @Nullable Object parsed(Object given, Schema.Type type) {
    try {
      return switch (type) {
        case TEXT, NUMBER, FLAG -> given;
        case TIME -> Timestamps.instant((String) given);
        case DATE -> Dates.text(Dates.date((String) given));
      };
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  private String here() {
    return "row " + row + " of table " + (table == null ? "?" : table.name());
  }

  private static InputFailure refused(String why) {
    return new InputFailure(
        "the rows cannot be loaded: " + why, "load only what 'fairway db export' wrote", null);
  }
}
