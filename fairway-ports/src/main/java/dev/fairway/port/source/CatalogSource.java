package dev.fairway.port.source;

import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import dev.fairway.domain.regression.RegressionCatalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads catalogs of regression packs. */
public interface CatalogSource {

  /**
   * What a file holds.
   *
   * @param catalog every pack that could be read, also those with problems
   * @param ownerPositions where each pack names its owner, by pack id
   * @param problems everything that is wrong with the file itself, in the order of the file
   */
  record CatalogFile(
      RegressionCatalog catalog,
      Map<String, SourcePosition> ownerPositions,
      List<Problem> problems) {

    public CatalogFile {
      ownerPositions = Map.copyOf(ownerPositions);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a file.
   *
   * @param name the file as problems should name it
   * @throws dev.fairway.port.failure.InputFailure when the file cannot be read at all
   */
  CatalogFile read(Path file, String name);
}
