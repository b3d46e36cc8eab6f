package dev.fairway.cli.parity;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.domain.parity.ParityArtifact.Packs;
import dev.fairway.usecase.parity.MakeArtifact;
import dev.fairway.usecase.regression.CheckCatalog;
import org.jspecify.annotations.Nullable;

/** {@code fairway parity artifact}. */
public final class ParityArtifactCommand extends Command {

  private static final int USUAL_LIMIT = 20;

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("write down everything that can be compared with what went before")
        .details("Markdown on standard output, or one JSON object with --json.")
        .value("--catalog", "FILE", "a catalog of regression packs to check as well")
        .values("--route", "PATH", "a path to route beside those of the profiles")
        .value("--limit", "N", "how many ready tasks to show; 20 when absent")
        .value("--gap-limit", "N", "how many evidence gaps to show; 20 when absent")
        .example(
            "parity artifact --catalog doc/governance/Workflow_Regression_Packs.yaml",
            "the summary to share before a switch");
  }

  @Override
  protected View run(Call call) {
    Integer limit = call.number("--limit", 0);
    Integer gaps = call.number("--gap-limit", 0);
    MakeArtifact.Request request =
        new MakeArtifact.Request(
            packs(call),
            call.filter("--route"),
            limit == null ? USUAL_LIMIT : limit,
            gaps == null ? USUAL_LIMIT : gaps,
            call.workspace().lanes());
    return new ParityArtifactView(new MakeArtifact(call.project()).make(request));
  }

  private static @Nullable Packs packs(Call call) {
    String catalog = call.text("--catalog");
    if (catalog == null) {
      return null;
    }
    CheckCatalog.Checked checked =
        new CheckCatalog(call.workspace().policy(), call.workspace().catalogSource())
            .check(call.workspace().path(catalog), catalog);
    return new Packs(catalog, checked.catalog().packs().size(), checked.problems());
  }
}
