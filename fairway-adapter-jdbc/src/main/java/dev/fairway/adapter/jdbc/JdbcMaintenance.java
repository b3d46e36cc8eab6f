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

  public void load(RowSource source) {
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
    inTransaction(
        statements.dialect().beginWrite(),
        () -> {
          RowLoad load = new RowLoad(statements);
          load.requireEmptyTables();
          source.sendTo(load);
          load.finish();
        });
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
    statements.sql(begin).update();
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
