package dev.fairway.domain.regression;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param version as the file gives it; null when it does not
 * @param updatedAt as the file gives it; null when it does not
 */
public record RegressionCatalog(
    @Nullable String version, @Nullable String updatedAt, List<RegressionPack> packs) {

  public RegressionCatalog {
    packs = List.copyOf(packs);
  }

  public Optional<RegressionPack> pack(String id) {
    for (RegressionPack pack : packs) {
      if (pack.id().equals(id)) {
        return Optional.of(pack);
      }
    }
    return Optional.empty();
  }
}
