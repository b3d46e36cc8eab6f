package dev.fairway.cli.store;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Json;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.RowSink;
import dev.fairway.port.store.RowSource;
import dev.fairway.port.store.StoreMaintenance;
import dev.fairway.port.store.StoreMaintenance.Status;
import java.io.IOException;
import java.util.List;

/** {@code fairway db copy}. */
public final class DbCopyCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("copy every fact into another, empty store")
        .details(
            """
            One snapshot, in one transaction: afterwards the other store has all of it or nothing.
            Every table is read back and compared before that is kept. The store that is copied
            stays as it is; to use the other one, change the configuration.""")
        .value("--to", "FILE-OR-URL", "the other store; made when there is none")
        .example("db copy --to postgresql://fairway@db.example/team", "move to a server")
        .example("db copy --to back.db --db postgresql://fairway@db.example/team", "and back");
  }

  @Override
  protected View run(Call call) {
    StoreMaintenance from = call.workspace().maintenance(new ExportFiles());
    String to = call.required("--to");
    StoreMaintenance target = call.workspace().maintenance(new ExportFiles(), to, "--to");
    Status source = from.status();
    if (isSame(source, target.status())) {
      throw Complaint.validation(
          "--to names the store itself", "name another file, database or schema");
    }
    target.migrate(call.workspace().clock().instant());
    CopyProgress progress =
        CopyProgress.of(
            source.tables(),
            call.workspace().environment(),
            call.flag("--json") || call.flag("--quiet"));
    RowDigests sent = new RowDigests();
    Status filled = target.status();
    try {
      target.load(
          new Rows(from, source.version(), List.of(progress, sent)),
          kept -> requireSame(kept, sent, filled));
    } finally {
      progress.clear();
    }
    return new Copied(filled.location(), sent.tables());
  }

  private static boolean isSame(Status a, Status b) {
    StoreMaintenance.Server one = a.server();
    StoreMaintenance.Server other = b.server();
    return a.location().equals(b.location())
        && (one == null || other == null || one.schema().equals(other.schema()));
  }

  private static void requireSame(RowSource kept, RowDigests sent, Status target) {
    RowDigests stored = new RowDigests();
    kept.sendTo(stored);
    for (int i = 0; i < sent.tables().size(); i++) {
      RowDigests.Table expected = sent.tables().get(i);
      if (!stored.tables().contains(expected)) {
        throw new StoreFailure(
            StoreFailure.Kind.CORRUPT,
            "the copy differs in table "
                + expected.name()
                + ", so nothing was kept in store "
                + target.location(),
            "look closer with 'fairway db verify'",
            null);
      }
    }
  }

  /** The rows of a store, which others see on their way. */
  private record Rows(StoreMaintenance from, int schemaVersion, List<RowSink> watchers)
      implements RowSource {

    @Override
    public void sendTo(RowSink sink) {
      from.export(new Watched(sink, watchers));
    }
  }

  private record Copied(String to, List<RowDigests.Table> tables) implements View {

    @Override
    public String schema() {
      return "db-copy";
    }

    @Override
    public void json(Json out) throws IOException {
      out.text("to", to).number("rows", rows()).array("tables");
      for (RowDigests.Table table : tables) {
        out.object()
            .text("table", table.name())
            .number("rows", table.rows())
            .text("sha256", table.sha256())
            .end();
      }
      out.endArray();
    }

    private long rows() {
      long rows = 0;
      for (RowDigests.Table table : tables) {
        rows += table.rows();
      }
      return rows;
    }

    @Override
    public void text(Text out) {
      out.line("Copied to " + to + ", " + rows() + " rows, each compared:");
      for (RowDigests.Table table : tables) {
        out.field(table.name(), table.rows() + "  " + table.sha256().substring(0, 16));
      }
    }

    @Override
    public boolean isConfirmation() {
      return true;
    }
  }
}
