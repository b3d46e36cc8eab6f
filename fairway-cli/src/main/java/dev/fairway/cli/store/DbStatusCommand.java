package dev.fairway.cli.store;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.port.store.StoreMaintenance.Migration;
import dev.fairway.port.store.StoreMaintenance.Server;
import dev.fairway.port.store.StoreMaintenance.Status;
import dev.fairway.port.store.StoreMaintenance.TableSize;
import java.io.IOException;
import java.math.BigDecimal;

/** {@code fairway db status}. */
public final class DbStatusCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("show where the store is, its version and its size")
        .example("db status", "is it there, and is it new enough?");
  }

  @Override
  protected View run(Call call) {
    return new Standing(call.workspace().maintenance(new ExportFiles()).status());
  }

  private record Standing(Status status) implements View {

    @Override
    public String schema() {
      return "db-status";
    }

    @Override
    public void json(Json out) throws IOException {
      Server server = status.server();
      out.text("backend", status.backend())
          .text("location", status.location())
          .text("schema_name", server == null ? null : server.schema())
          .text("server", server == null ? null : server.product())
          .flag("exists", status.exists())
          .number("version", status.version())
          .number("newest_version", status.newestVersion())
          .array("pending");
      for (Migration migration : status.pending()) {
        out.object().number("version", migration.version()).text("name", migration.name()).end();
      }
      out.endArray().number("bytes", status.bytes()).text("journal_mode", status.journalMode());
      if (server != null) {
        out.decimal("round_trip_ms", BigDecimal.valueOf(server.roundTripNanos() / 1000, 3));
      }
      out.object("rows");
      for (TableSize table : status.tables()) {
        out.number(table.table(), table.rows());
      }
      out.end();
    }

    @Override
    public void text(Text out) {
      Server server = status.server();
      out.field("backend", status.backend()).field("location", status.location());
      if (server != null) {
        out.field("schema", server.schema())
            .field("server", server.product())
            .field("round trip", BigDecimal.valueOf(server.roundTripNanos() / 1000, 3) + " ms");
      }
      if (!status.exists()) {
        out.line(out.advice("There is no store yet; 'fairway db migrate' creates it."));
        return;
      }
      String lag =
          status.version() > status.newestVersion()
              ? ", newer than this program, which knows " + status.newestVersion() + " at most"
              : status.pending().isEmpty()
                  ? ", up to date"
                  : out.advice(", 'fairway db migrate' brings it to " + status.newestVersion());
      out.field("version", status.version() + lag)
          .field("size", Sizes.of(status.bytes()))
          .field("journal", status.journalMode());
      for (TableSize table : status.tables()) {
        out.field(table.table(), Long.toString(table.rows()));
      }
    }
  }
}
