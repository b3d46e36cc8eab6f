package dev.fairway.adapter.postgres;

import dev.fairway.adapter.jdbc.JdbcMaintenance;
import dev.fairway.adapter.jdbc.Migrations;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.RowFiles;
import dev.fairway.port.store.RowSink;
import dev.fairway.port.store.RowSource;
import dev.fairway.port.store.StoreMaintenance;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Looks after the store in one schema. Copies of it are files of rows, which any kind of store can
 * be made of; what is replaced or migrated is written to such a file first.
 */
public final class PostgresMaintenance implements StoreMaintenance {

  private final PostgresPlace place;
  private final RowFiles files;
  private final Path backups;
  private final Migrations migrations;
  private final PostgresServer server;

  /**
   * @param backups the folder for copies of what is about to be changed
   */
  public PostgresMaintenance(PostgresPlace place, RowFiles files, Path backups) {
    this(place, files, backups, Migrations.beside(PostgresMaintenance.class));
  }

  PostgresMaintenance(PostgresPlace place, RowFiles files, Path backups, Migrations migrations) {
    this.place = place;
    this.files = files;
    this.backups = backups;
    this.migrations = migrations;
    server = PostgresServer.forMaintenance(place);
  }

  private JdbcMaintenance open() {
    return new JdbcMaintenance(server.open(), server.dialect(), migrations);
  }

  @Override
  public MigrationReport pendingMigrations() {
    try (JdbcMaintenance maintenance = open()) {
      return pending(maintenance);
    }
  }

  private MigrationReport pending(JdbcMaintenance maintenance) {
    int version = maintenance.version();
    if (version > 0) {
      maintenance.requireKnownVersion();
    } else {
      refuseOthers(maintenance);
    }
    return new MigrationReport(version, migrations.newest(), migrations.after(version), null);
  }

  /** Tables of another program are not mistaken for a store that is still to be made. */
  private void refuseOthers(JdbcMaintenance maintenance) {
    if (maintenance.text(Catalog.otherTables(place.schema())) != null) {
      throw PostgresErrors.foreign(place);
    }
  }

  @Override
  public MigrationReport migrate(Instant now) {
    MigrationReport pending = pendingMigrations();
    if (pending.migrations().isEmpty()) {
      return pending;
    }
    try (MigrationLock lock = MigrationLock.take(server, place);
        JdbcMaintenance maintenance = open()) {
      MigrationReport left = pending(maintenance);
      Path backup = null;
      if (left.from() > 0 && !left.migrations().isEmpty()) {
        backup = backup(target("v" + left.from(), now)).path();
      }
      if (left.from() == 0) {
        lock.createSchema();
      }
      List<Migration> applied = maintenance.migrate(now);
      if (left.from() == 0) {
        lock.mark();
      }
      return new MigrationReport(pending.from(), migrations.newest(), applied, backup);
    }
  }

  @Override
  public void adopt() {
    try (MigrationLock lock = MigrationLock.take(server, place)) {
      lock.mark();
    }
  }

  /** {@code backups/fairway-v1-20261101T093000000Z.json}. */
  private Path target(String mark, Instant now) {
    StringBuilder stamp = new StringBuilder();
    String text = Timestamps.text(now);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        stamp.append(text.charAt(i));
      }
    }
    String name = place.schema() + "-" + mark + "-" + stamp;
    Path target = backups.resolve(name + ".json");
    for (int i = 2; target.toFile().exists(); i++) {
      target = backups.resolve(name + "-" + i + ".json");
    }
    return target;
  }

  @Override
  public Status status() {
    try (JdbcMaintenance maintenance = open()) {
      int version = maintenance.version();
      boolean known = version == migrations.newest();
      return new Status(
          "postgres",
          place.address().shown(),
          version > 0,
          version,
          migrations.newest(),
          migrations.after(version),
          version == 0 ? 0 : Catalog.bytes(maintenance, place.schema()),
          Catalog.durability(maintenance),
          known ? maintenance.tableSizes() : List.of(),
          new Server(Catalog.product(maintenance), place.schema(), Catalog.roundTrip(maintenance)));
    } catch (StoreFailure failure) {
      if (failure.reason() != StoreFailure.Kind.MISSING) {
        throw failure;
      }
      return new Status(
          "postgres",
          place.address().shown(),
          false,
          0,
          migrations.newest(),
          migrations.all(),
          0,
          null,
          List.of(),
          null);
    }
  }

  @Override
  public CopyReport backup(Path target) {
    try (JdbcMaintenance maintenance = open()) {
      refuseOthers(maintenance);
      maintenance.requireKnownVersion();
      Set<String> columns = new TreeSet<>(maintenance.texts(Catalog.columns(place.schema())));
      List<CopyReport> reports = new ArrayList<>();
      maintenance.useRows(columns, rows -> reports.add(files.write(target, rows)));
      return reports.get(0);
    }
  }

  @Override
  public Optional<Path> restore(Path backup, Instant now) {
    return replace(files.read(backup), now);
  }

  /** In one transaction: others go on with the former rows until it ends, and wait to write. */
  @Override
  public Optional<Path> replace(RowSource source, Instant now) {
    MigrationReport made = migrate(now);
    Path aside = target("before-restore", now);
    String tables = String.join(", ", JdbcMaintenance.tables());
    try (MigrationLock lock = MigrationLock.take(server, place);
        JdbcMaintenance maintenance = open()) {
      lock.requireTaken();
      if (!isWhole(maintenance)) {
        new Replacement(place, now)
            .load(fresh -> new PostgresMaintenance(fresh, files, backups, migrations), source)
            .swap(lock);
        return Optional.empty();
      }
      maintenance.replace(
          source,
          List.of("LOCK TABLE " + tables + " IN SHARE ROW EXCLUSIVE MODE"),
          former -> {
            if (made.from() > 0) {
              files.write(aside, former);
            }
          });
    }
    return made.from() > 0 ? Optional.of(aside) : Optional.empty();
  }

  /** Whether it has all that its version has. */
  private boolean isWhole(JdbcMaintenance maintenance) {
    return maintenance
        .texts(Catalog.columns(place.schema()))
        .containsAll(JdbcMaintenance.columns());
  }

  @Override
  public List<Finding> verify() {
    List<Finding> findings = new ArrayList<>();
    try (JdbcMaintenance maintenance = open()) {
      refuseOthers(maintenance);
      maintenance.requireNewestVersion();
      for (String message : maintenance.texts(Catalog.unsound(place.schema()))) {
        findings.add(new Finding("integrity", null, message));
      }
      findings.addAll(maintenance.findings());
    } catch (StoreFailure failure) {
      if (failure.reason() != StoreFailure.Kind.CORRUPT) {
        throw failure;
      }
      findings.add(new Finding("integrity", null, String.valueOf(failure.getMessage())));
    }
    return findings;
  }

  @Override
  public void export(RowSink sink) {
    try (JdbcMaintenance maintenance = open()) {
      refuseOthers(maintenance);
      maintenance.requireNewestVersion();
      maintenance.export(sink);
    }
  }

  @Override
  public void load(RowSource source, Consumer<? super RowSource> check) {
    try (JdbcMaintenance maintenance = open()) {
      refuseOthers(maintenance);
      maintenance.requireNewestVersion();
      maintenance.load(source, check);
    }
  }
}
