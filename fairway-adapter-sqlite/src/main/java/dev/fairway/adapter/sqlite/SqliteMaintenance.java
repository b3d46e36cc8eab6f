package dev.fairway.adapter.sqlite;

import dev.fairway.adapter.jdbc.JdbcMaintenance;
import dev.fairway.adapter.jdbc.Migrations;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.RowSink;
import dev.fairway.port.store.RowSource;
import dev.fairway.port.store.StoreMaintenance;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks after the store in one SQLite file. */
public final class SqliteMaintenance implements StoreMaintenance {

  private static final String INTEGRITY =
      "SELECT c.integrity_check FROM pragma_integrity_check c WHERE c.integrity_check <> 'ok'";

  private static final String FOREIGN_KEYS =
      """
      SELECT 'a row of ' || c."table" || ' refers to a row of ' || c.parent || ' that is not there'
      FROM pragma_foreign_key_check c""";

  private static final String OTHER_TABLES =
      "SELECT m.name FROM sqlite_schema m WHERE m.name NOT LIKE 'sqlite%' LIMIT 1";

  private final SqliteFile store;
  private final Migrations migrations;

  public SqliteMaintenance(Path file) {
    this(file, Migrations.beside(SqliteMaintenance.class));
  }

  SqliteMaintenance(Path file, Migrations migrations) {
    store = new SqliteFile(file);
    this.migrations = migrations;
  }

  private File file() {
    return store.file();
  }

  private JdbcMaintenance open() {
    return new JdbcMaintenance(store.open(), store.dialect(), migrations);
  }

  @Override
  public MigrationReport pendingMigrations() {
    int version = versionOrNone();
    return new MigrationReport(version, migrations.newest(), migrations.after(version), null);
  }

  /** 0 when there is no file, or an empty one. */
  private int versionOrNone() {
    if (!file().exists()) {
      return 0;
    }
    try (JdbcMaintenance maintenance = open()) {
      int version = maintenance.version();
      if (version == 0 && maintenance.text(OTHER_TABLES) != null) {
        // unless another process has just made them
        version = maintenance.version();
        if (version == 0) {
          throw SqliteErrors.foreign(file());
        }
      }
      if (version > 0) {
        maintenance.requireKnownVersion();
      }
      return version;
    }
  }

  @Override
  public MigrationReport migrate(Instant now) {
    MigrationReport pending = pendingMigrations();
    if (pending.migrations().isEmpty()) {
      return pending;
    }
    Path backup = null;
    if (pending.from() > 0) {
      backup = new Copies(store, migrations).beforeMigration(pending.from(), now);
    }
    Folders.createAbove(file().toPath());
    try (JdbcMaintenance maintenance =
        new JdbcMaintenance(store.openOrCreate(), store.dialect(), migrations)) {
      WriteAheadLog.turnOn(maintenance);
      List<Migration> applied = maintenance.migrate(now);
      return new MigrationReport(pending.from(), migrations.newest(), applied, backup);
    }
  }

  @Override
  public Status status() {
    if (!file().exists()) {
      return status(false, 0, null, List.of());
    }
    try (JdbcMaintenance maintenance = open()) {
      int version = maintenance.version();
      boolean known = version == migrations.newest();
      return status(
          version > 0,
          version,
          maintenance.text("PRAGMA journal_mode"),
          known ? maintenance.tableSizes() : List.of());
    }
  }

  private Status status(
      boolean exists, int version, @Nullable String journalMode, List<TableSize> tables) {
    return new Status(
        "sqlite",
        file().getPath(),
        exists,
        version,
        migrations.newest(),
        migrations.after(version),
        file().length() + new File(file().getPath() + "-wal").length(),
        journalMode,
        tables,
        null);
  }

  @Override
  public CopyReport backup(Path target) {
    return new Copies(store, migrations).to(target);
  }

  @Override
  public Optional<Path> restore(Path backup, Instant now) {
    return new Restore(store, migrations).from(backup, now);
  }

  @Override
  public Optional<Path> replace(RowSource source, Instant now) {
    Path place = file().toPath();
    Folders.createAbove(place);
    Path filled = place.resolveSibling(place.getFileName() + ".filled-" + Copies.stamp(now));
    try {
      SqliteMaintenance fresh = new SqliteMaintenance(filled, migrations);
      fresh.migrate(now);
      fresh.load(source);
      return restore(filled, now);
    } finally {
      Folders.deleteStore(filled);
    }
  }

  @Override
  public List<Finding> verify() {
    List<Finding> findings = new ArrayList<>();
    try (JdbcMaintenance maintenance = open()) {
      maintenance.requireNewestVersion();
      add(findings, "integrity", maintenance.texts(INTEGRITY));
      add(findings, "foreign_keys", maintenance.texts(FOREIGN_KEYS));
      findings.addAll(maintenance.findings());
    } catch (StoreFailure failure) {
      if (failure.reason() != StoreFailure.Kind.CORRUPT) {
        throw failure;
      }
      findings.add(new Finding("integrity", null, String.valueOf(failure.getMessage())));
    }
    return findings;
  }

  private static void add(List<Finding> findings, String check, List<String> messages) {
    for (String message : messages) {
      findings.add(new Finding(check, null, message));
    }
  }

  @Override
  public void export(RowSink sink) {
    try (JdbcMaintenance maintenance = open()) {
      maintenance.requireNewestVersion();
      maintenance.export(sink);
    }
  }

  @Override
  public void load(RowSource source, Consumer<? super RowSource> check) {
    try (JdbcMaintenance maintenance = open()) {
      maintenance.requireNewestVersion();
      maintenance.load(source, check);
    }
  }
}
