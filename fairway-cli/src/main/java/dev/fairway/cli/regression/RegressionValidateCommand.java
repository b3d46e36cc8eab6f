package dev.fairway.cli.regression;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Exit;
import dev.fairway.cli.Json;
import dev.fairway.cli.ProblemWords;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.regression.RegressionPack;
import dev.fairway.usecase.regression.CheckCatalog;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code fairway regression-pack validate}. */
public final class RegressionValidateCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("check a catalog of regression packs")
        .optionalArgument("FILE", "the catalog; " + Catalogs.USUAL + " when absent")
        .value("--catalog", "FILE", "the same")
        .example("regression-pack validate packs.yaml", "all problems at once");
  }

  @Override
  protected View run(Call call) {
    String given = call.optionalArgument("FILE");
    if (given != null && call.has("--catalog")) {
      throw Complaint.usage("FILE and --catalog name the same thing", "give one of them");
    }
    return new Validated(Catalogs.check(call, given != null ? given : call.text("--catalog")));
  }

  private record Validated(CheckCatalog.Checked checked) implements View {

    @Override
    public String schema() {
      return "regression-pack-validate";
    }

    @Override
    public void json(Json out) throws IOException {
      out.flag("ok", checked.isOk())
          .number("packs", checked.catalog().packs().size())
          .array("problems");
      for (Problem problem : checked.problems()) {
        ProblemWords.json(out, problem);
      }
      out.endArray();
    }

    @Override
    public void text(Text out) {
      for (Problem problem : checked.problems()) {
        out.line(ProblemWords.line(problem));
      }
      if (checked.isOk()) {
        out.line(
            out.styled(Style.GREEN, "ok")
                + ": "
                + PackJson.count(checked.catalog().packs().size()));
        for (RegressionPack pack : checked.catalog().packs()) {
          out.line("  " + pack.id() + ", blocking: " + PackJson.blocking(pack.blocking()));
        }
      }
    }

    @Override
    public int exitCode() {
      return checked.isOk() ? Exit.OK : Exit.USAGE;
    }

    @Override
    public @Nullable String failure() {
      return checked.isOk()
          ? null
          : "the catalog has " + ProblemWords.count(checked.problems().size());
    }
  }
}
