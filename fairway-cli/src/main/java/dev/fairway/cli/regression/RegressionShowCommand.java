package dev.fairway.cli.regression;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Exit;
import dev.fairway.cli.Json;
import dev.fairway.cli.Printable;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.domain.problem.Nearest;
import dev.fairway.domain.regression.RegressionCatalog;
import dev.fairway.domain.regression.RegressionPack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code fairway regression-pack show}. */
public final class RegressionShowCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("show one regression pack")
        .argument("ID", "the pack")
        .value("--catalog", "FILE", "the catalog; " + Catalogs.USUAL + " when absent")
        .example("regression-pack show auth-session", "what it takes to prove it");
  }

  @Override
  protected View run(Call call) {
    String id = call.argument("ID");
    RegressionCatalog catalog = Catalogs.sound(call).catalog();
    return new Pack(catalog.pack(id).orElseThrow(() -> notFound(id, catalog)));
  }

  private static Complaint notFound(String id, RegressionCatalog catalog) {
    List<String> ids = new ArrayList<>();
    for (RegressionPack pack : catalog.packs()) {
      ids.add(pack.id());
    }
    String near = Nearest.question(id, ids);
    return new Complaint(
        "not_found",
        Exit.NOT_FOUND,
        "regression pack " + id + " not found" + (near == null ? "" : "; " + near),
        "'fairway regression-pack list' shows what there is",
        List.of());
  }

  private record Pack(RegressionPack pack) implements View {

    @Override
    public String schema() {
      return "regression-pack-show";
    }

    @Override
    public void json(Json out) throws IOException {
      out.object("pack");
      PackJson.members(out, pack);
      out.end();
    }

    @Override
    public void text(Text out) {
      out.line(out.styled(Style.BOLD, pack.id()) + "  " + Printable.line(pack.title()));
      out.field("owner", pack.owner())
          .field("environments", String.join(", ", pack.targetEnvironments()))
          .field("blocking", PackJson.blocking(pack.blocking()))
          .field("lowest layer", pack.lowestReliableLayer());
      section(out, "Seed data", pack.requiredSeedData());
      section(out, "Required proof", pack.requiredProof());
      section(out, "Artifacts", pack.artifactRequirements());
      section(out, "Automation today", pack.currentAutomation());
      section(out, "Gaps", pack.gaps());
    }

    private static void section(Text out, String heading, List<String> lines) {
      if (!lines.isEmpty()) {
        out.blank().heading(heading);
        for (String line : lines) {
          out.line("  - " + Printable.line(line));
        }
      }
    }
  }
}
