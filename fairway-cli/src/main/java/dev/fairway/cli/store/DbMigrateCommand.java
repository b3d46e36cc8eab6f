package dev.fairway.cli.store;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.port.store.StoreMaintenance;
import dev.fairway.port.store.StoreMaintenance.Migration;
import dev.fairway.port.store.StoreMaintenance.MigrationReport;
import java.io.IOException;
import java.nio.file.Path;

/** {@code fairway db migrate}. */
public final class DbMigrateCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("create the store, or bring it to this program's version")
        .details("A store with content is copied to .fairway/backups/ first.")
        .flag("--dry-run", "only say what would be done")
        .flag("--adopt", "also a store on PostgreSQL that is recorded as another project's")
        .example("db migrate --dry-run", "look first");
  }

  @Override
  protected View run(Call call) {
    StoreMaintenance store = call.workspace().maintenance(new ExportFiles());
    if (call.flag("--dry-run")) {
      return new Migrated(store.pendingMigrations(), true);
    }
    if (call.flag("--adopt")) {
      store.adopt();
    }
    MigrationReport report = store.migrate(call.workspace().clock().instant());
    call.workspace().files().prepareRuntimeFolders();
    return new Migrated(report, false);
  }

  private record Migrated(MigrationReport report, boolean dryRun) implements View {

    @Override
    public String schema() {
      return "db-migrate";
    }

    @Override
    public void json(Json out) throws IOException {
      out.number("from", report.from()).number("to", report.to());
      out.array(dryRun ? "pending" : "applied");
      for (Migration migration : report.migrations()) {
        out.object().number("version", migration.version()).text("name", migration.name()).end();
      }
      out.endArray();
      Path backup = report.backup();
      out.text("backup", backup == null ? null : backup.toString());
    }

    @Override
    public void text(Text out) {
      if (report.migrations().isEmpty()) {
        out.line("The store is at version " + report.to() + "; nothing to do.");
        return;
      }
      out.line(
          (dryRun ? "Would migrate" : "Migrated")
              + (report.from() == 0
                  ? " a new store to version "
                  : " the store from version " + report.from() + " to version ")
              + report.to()
              + ":");
      for (Migration migration : report.migrations()) {
        out.line("  " + migration.version() + "  " + migration.name());
      }
      if (report.backup() != null) {
        out.line("The store as it was: " + report.backup());
      }
    }

    @Override
    public boolean isConfirmation() {
      return !dryRun;
    }
  }
}
