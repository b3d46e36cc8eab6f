package dev.fairway.cli.regression;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.Text.Cell;
import dev.fairway.cli.View;
import dev.fairway.domain.regression.RegressionCatalog;
import dev.fairway.domain.regression.RegressionPack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code fairway regression-pack list}. */
public final class RegressionListCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("list the regression packs of a catalog")
        .value("--catalog", "FILE", "the catalog; " + Catalogs.USUAL + " when absent")
        .example("regression-pack list", "what must keep working, and who owns it");
  }

  @Override
  protected View run(Call call) {
    return new Packs(Catalogs.sound(call).catalog());
  }

  private record Packs(RegressionCatalog catalog) implements View {

    @Override
    public String schema() {
      return "regression-pack-list";
    }

    @Override
    public void json(Json out) throws IOException {
      out.text("version", catalog.version()).text("updated_at", catalog.updatedAt());
      out.array("packs");
      for (RegressionPack pack : catalog.packs()) {
        out.object();
        PackJson.members(out, pack);
        out.end();
      }
      out.endArray();
    }

    @Override
    public void text(Text out) {
      if (catalog.packs().isEmpty()) {
        out.line("The catalog has no packs.");
      }
      List<Cell[]> rows = new ArrayList<>();
      for (RegressionPack pack : catalog.packs()) {
        rows.add(
            new Cell[] {
              Cell.of(pack.id(), Style.BOLD),
              Cell.of(pack.owner()),
              Cell.of(String.join(", ", pack.targetEnvironments())),
              Cell.of("blocking: " + PackJson.blocking(pack.blocking())),
              Cell.of(pack.title())
            });
      }
      out.table(rows);
    }
  }
}
