package dev.fairway.cli.regression;

import dev.fairway.cli.Call;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Exit;
import dev.fairway.cli.ProblemWords;
import dev.fairway.usecase.regression.CheckCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds and reads the catalog a verb is about. */
final class Catalogs {

  /** Where a project keeps its catalog when no file is named. */
  static final String USUAL = "doc/governance/Workflow_Regression_Packs.yaml";

  private Catalogs() {}

  static CheckCatalog.Checked check(Call call, @Nullable String given) {
    CheckCatalog check =
        new CheckCatalog(call.workspace().policy(), call.workspace().catalogSource());
    if (given != null) {
      return check.check(call.workspace().path(given), given);
    }
    Path usual = call.workspace().files().root().resolve(USUAL);
    if (!Files.exists(usual)) {
      throw Complaint.usage("no catalog is named, and there is no " + USUAL, "name a file");
    }
    return check.check(usual, USUAL);
  }

  /** The catalog for verbs that show it; complains when it has problems. */
  static CheckCatalog.Checked sound(Call call) {
    CheckCatalog.Checked checked = check(call, call.text("--catalog"));
    if (!checked.isOk()) {
      throw new Complaint(
          "validation",
          Exit.USAGE,
          "the catalog has " + ProblemWords.count(checked.problems().size()),
          "'fairway regression-pack validate' lists them",
          checked.problems());
    }
    return checked;
  }
}
