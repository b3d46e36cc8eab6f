package dev.fairway.cli.store;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Json;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.port.store.StoreMaintenance.CopyReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code fairway db backup}. */
public final class DbBackupCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("copy the store, consistent even while others work")
        .optionalArgument("FILE", "where to; .fairway/backups/ with a time when absent")
        .example("db backup /backups/fairway.db", "a copy to keep");
  }

  @Override
  protected View run(Call call) {
    String given = call.optionalArgument("FILE");
    String time =
        Timestamps.text(call.workspace().clock().instant()).replace(":", "").replace("-", "");
    Path target =
        given != null
            ? call.workspace().path(given)
            : call.workspace().files().runtimeFolder("backups").resolve("state-" + time + ".db");
    if (given != null && Files.exists(target)) {
      throw Complaint.validation(given + " exists already", "choose another file");
    }
    return new Copied(call.workspace().maintenance(new ExportFiles()).backup(target));
  }

  private record Copied(CopyReport report) implements View {

    @Override
    public String schema() {
      return "db-backup";
    }

    @Override
    public void json(Json out) throws IOException {
      out.text("path", report.path().toString()).number("bytes", report.bytes());
    }

    @Override
    public void text(Text out) {
      out.line("Backup: " + report.path() + " (" + Sizes.of(report.bytes()) + ")");
    }

    @Override
    public boolean isConfirmation() {
      return true;
    }
  }
}
