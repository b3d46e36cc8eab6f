package dev.fairway.adapter.jdbc;

import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.RowSink;
import dev.fairway.port.store.RowSource;
import dev.fairway.port.store.StoreMaintenance.Finding;
import dev.fairway.port.store.StoreMaintenance.Migration;
import dev.fairway.port.store.StoreMaintenance.TableSize;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What looking after a store takes on every relational database, over one open connection. */
public final class JdbcMaintenance implements AutoCloseable {

  private final Statements statements;
  private final Migrations migrations;

  /** Takes over the connection and closes it in the end. */
  public JdbcMaintenance(Connection connection, Dialect dialect, Migrations migrations) {
    statements = new Statements(connection, dialect);
    this.migrations = migrations;
  }

  /** 0 when there are none of Fairway's tables. */
  public int version() {
    return SchemaVersion.of(statements);
  }

  public void requireNewestVersion() {
    SchemaVersion.require(version(), migrations.newest(), statements.dialect());
  }

  /** Refuses what is no store, and what a newer program has made. */
  public void requireKnownVersion() {
    int version = version();
    boolean older = version > 0 && version < migrations.newest();
    if (!older) {
      SchemaVersion.require(version, migrations.newest(), statements.dialect());
    }
  }

  /** Applies what is missing; returns what this call has applied. */
  public List<Migration> migrate(Instant now) {
    return new MigrationRunner(statements, migrations).run(now);
  }

  /** Rows of each table. */
  public List<TableSize> tableSizes() {
    List<TableSize> sizes = new ArrayList<>();
    for (Schema.Table table : Schema.TABLES) {
      Long rows = statements.sql("SELECT count(*) FROM " + table.name()).first(new Count());
      sizes.add(new TableSize(table.name(), rows == null ? 0 : rows));
    }
    return sizes;
  }

  /** The text in the first row and column of a query; null when there is none. */
  public @Nullable String text(String query) {
    return statements.sql(query).first(new FirstText());
  }

  /** The texts in the first column of a query. */
  public List<String> texts(String query) {
    return statements.sql(query).list(Ids.MAPPER);
  }

  /** Runs one statement, with its parameters, outside any transaction. */
  public void run(String statement, String... parameters) {
    statements.sql(statement).texts(List.of(parameters)).update();
  }

  public void export(RowSink sink) {
    inTransaction(statements.dialect().beginRead(), () -> new RowExport(statements).to(sink));
  }

  /**
   * Does something with all rows of one moment, also of a schema that is older.
   *
   * @param columns those that there are, as {@code TABLE.COLUMN}
   */
  public void useRows(Set<String> columns, Consumer<? super RowSource> work) {
    inTransaction(statements.dialect().beginRead(), () -> work.accept(rows(columns)));
  }

  private RowSource rows(@Nullable Set<String> columns) {
    return new StoredRows(statements, version(), columns);
  }

  /** Fills empty tables; what {@code check} throws undoes everything. */
  public void load(RowSource source, Consumer<? super RowSource> check) {
    requireKnown(source);
    inTransaction(
        statements.dialect().beginWrite(),
        () -> {
          new RowLoad(statements).requireEmptyTables();
          fill(source);
          check.accept(rows(null));
        });
  }

  /**
   * Puts other rows in the place of those that there are.
   *
   * @param lock statements that keep everybody else from writing
   * @param former is handed the rows that were there
   */
  public void replace(RowSource source, List<String> lock, Consumer<? super RowSource> former) {
    requireKnown(source);
    inTransaction(
        statements.dialect().beginWrite(),
        () -> {
          lock.forEach(statements::runOnce);
          former.accept(rows(null));
          for (int i = Schema.TABLES.size() - 1; i >= 0; i--) {
            statements.runOnce("DELETE FROM " + Schema.TABLES.get(i).name());
          }
          fill(source);
        });
  }

  private void requireKnown(RowSource source) {
    if (source.schemaVersion() > migrations.newest()) {
      throw new StoreFailure(
          StoreFailure.Kind.NEWER_SCHEMA,
          "the rows have schema version "
              + source.schemaVersion()
              + ", this program knows "
              + migrations.newest()
              + " at most",
          "use a newer Fairway",
          null);
    }
  }

  private void fill(RowSource source) {
    RowLoad load = new RowLoad(statements);
    source.sendTo(load);
    load.finish();
  }

  /** The tables that hold facts. */
  public static List<String> tables() {
    List<String> names = new ArrayList<>();
    for (Schema.Table table : Schema.TABLES) {
      names.add(table.name());
    }
    return names;
  }

  /** Their columns, each as {@code TABLE.COLUMN}. */
  public static List<String> columns() {
    List<String> names = new ArrayList<>();
    for (Schema.Table table : Schema.TABLES) {
      table.columns().forEach(column -> names.add(table.name() + "." + column.name()));
    }
    return names;
  }

  /** Everything that SQL alone can find out about the consistency of the facts. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    inTransaction(statements.dialect().beginRead(), () -> collect(findings));
    return findings;
  }

  private void collect(List<Finding> findings) {
    for (Migration changed : new MigrationRunner(statements, migrations).changed(version())) {
      String message = "migration " + changed.version() + " was applied from another script";
      findings.add(new Finding("migration", null, message));
    }
    findings.addAll(HistoryCheck.findings(statements));
    findings.addAll(GraphCheck.findings(statements));
    findings.addAll(CoordinationCheck.findings(statements));
    new RowExport(statements).to(new Ignore());
  }

  private void inTransaction(String begin, Runnable work) {
    statements.begin(begin);
    boolean committed = false;
    try {
      work.run();
      statements.sql(Connections.COMMIT).update();
      committed = true;
    } finally {
      if (!committed) {
        statements.tryRun(Connections.ROLLBACK);
      }
    }
  }

  @Override
  public void close() {
    statements.close();
  }

  /** Reads every value and so finds those that cannot be read. */
  private static final class Ignore implements RowSink {
    @Override
    public void table(String name, List<String> columns) {
      // reading is all
    }

    @Override
    public void row(List<@Nullable Object> values) {
      // reading is all
    }
  }

  private static final class Count implements RowMapper<Long> {
    @Override
    public Long map(Row row) throws SQLException {
      return row.number();
    }
  }

  private static final class FirstText implements RowMapper<String> {
    @Override
    public @Nullable String map(Row row) throws SQLException {
      return row.textOrNull();
    }
  }
}
