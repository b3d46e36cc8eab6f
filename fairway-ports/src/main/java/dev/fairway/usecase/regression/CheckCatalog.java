package dev.fairway.usecase.regression;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import dev.fairway.domain.regression.RegressionCatalog;
import dev.fairway.domain.regression.RegressionPack;
import dev.fairway.domain.task.DefinitionRules;
import dev.fairway.port.source.CatalogSource;
import dev.fairway.port.source.CatalogSource.CatalogFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a catalog of regression packs and checks it against the project. */
public final class CheckCatalog {

  /**
   * @param problems in the order of the file; empty when all is well
   */
  public record Checked(RegressionCatalog catalog, List<Problem> problems) {

    public boolean isOk() {
      return problems.isEmpty();
    }
  }

  private final ProjectPolicy policy;
  private final CatalogSource source;

  public CheckCatalog(ProjectPolicy policy, CatalogSource source) {
    this.policy = policy;
    this.source = source;
  }

  /**
   * @param name the file as problems should name it
   */
  public Checked check(Path file, String name) {
    CatalogFile read = source.read(file, name);
    List<Problem> problems = new ArrayList<>(read.problems());
    for (RegressionPack pack : read.catalog().packs()) {
      if (!pack.owner().isEmpty() && !policy.isKnownRole(pack.owner())) {
        problems.add(
            new Problem(
                read.ownerPositions().getOrDefault(pack.id(), SourcePosition.of(name)),
                pack.id() + ".owner",
                "unknown role '" + pack.owner() + "'",
                DefinitionRules.nearestOrAll(pack.owner(), "roles", policy.roleNames())));
      }
    }
    problems.sort(
        Comparator.comparingInt(CheckCatalog::line).thenComparingInt(CheckCatalog::column));
    return new Checked(read.catalog(), problems);
  }

  private static int line(Problem problem) {
    SourcePosition position = problem.position();
    return position == null ? 0 : position.line();
  }

  private static int column(Problem problem) {
    SourcePosition position = problem.position();
    return position == null ? 0 : position.column();
  }
}
