package dev.fairway.adapter.jdbc;

import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.StoreMaintenance.Migration;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings a schema up to date. Each migration is one transaction that keeps other runners out, so
 * that any number of them may run at once; and each leaves its checksum behind. A new store is made
 * in one transaction: nobody ever sees half of it, or takes it for an old one.
 */
final class MigrationRunner {

  private static final int MOST_RUNS = 6;

  private static final String APPLIED = "SELECT m.version, m.checksum FROM schema_migration m";

  private static final String RECORD =
      "INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)";

  private final Statements statements;
  private final Migrations migrations;

  MigrationRunner(Statements statements, Migrations migrations) {
    this.statements = statements;
    this.migrations = migrations;
  }

  /** Applies what is missing; returns what this call has applied. */
  List<Migration> run(Instant now) {
    List<Migration> applied = new ArrayList<>();
    for (int run = 1; ; run++) {
      try {
        while (applyNext(now, applied)) {
          run = 1;
        }
        return applied;
      } catch (StoreFailure failure) {
        Patience.mayRetry(failure, run, MOST_RUNS);
      }
      Patience.pause(run);
    }
  }

  private boolean applyNext(Instant now, List<Migration> applied) {
    boolean committed = false;
    statements.begin(statements.dialect().beginMigration());
    try {
      int version = SchemaVersion.of(statements);
      requireKnown(version);
      List<Migration> pending = migrations.after(version);
      List<Migration> next = version == 0 || pending.isEmpty() ? pending : pending.subList(0, 1);
      for (Migration migration : next) {
        apply(migration, now);
      }
      statements.sql(Connections.COMMIT).update();
      committed = true;
      applied.addAll(next);
      return !next.isEmpty();
    } finally {
      if (!committed) {
        statements.tryRun(Connections.ROLLBACK);
      }
    }
  }

  private void apply(Migration migration, Instant now) {
    String script = migrations.script(migration);
    for (String statement : Migrations.statements(script)) {
      statements.runOnce(statement);
    }
    statements
        .sql(RECORD)
        .number(migration.version())
        .text(migration.name())
        .text(Migrations.checksum(script))
        .time(now)
        .update();
  }

  private void requireKnown(int version) {
    if (version > migrations.newest()) {
      throw SchemaVersion.newer(version, migrations.newest(), statements.dialect());
    }
    List<Migration> changed = changed(version);
    if (!changed.isEmpty()) {
      throw new StoreFailure(
          StoreFailure.Kind.OTHER,
          statements.dialect().subject()
              + " was built by another script than this program's "
              + Migrations.fileName(changed.get(0)),
          "use the Fairway that made it: export there, load here",
          null);
    }
  }

  /** The migrations that were applied from a script that differs from this program's. */
  List<Migration> changed(int version) {
    if (version == 0) {
      return List.of();
    }
    Map<Long, String> checksums = new TreeMap<>();
    statements.sql(APPLIED).each(new Checksums(checksums));
    List<Migration> changed = new ArrayList<>();
    for (Migration migration : migrations.all()) {
      String recorded = checksums.get((long) migration.version());
      if (migration.version() <= version
          && !Migrations.checksum(migrations.script(migration)).equals(recorded)) {
        changed.add(migration);
      }
    }
    return changed;
  }

  private record Checksums(Map<Long, String> found) implements RowReader {
    @Override
    public void read(Row row) throws SQLException {
      found.put(row.number(), row.text());
    }
  }
}
