package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.domain.regression.RegressionCatalog;
import dev.fairway.domain.regression.RegressionPack;
import dev.fairway.port.source.CatalogSource.CatalogFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the packs of a catalog. */
final class CatalogReading implements Reading {

  private static final Root ROOT =
      new Root("packs", "pack", List.of("version", "updated_at"), false, false, Set.of());

  private final ProblemLog log = new ProblemLog();
  private final List<RegressionPack> packs = new ArrayList<>();
  private final PackReader reader = new PackReader(log);
  private final Map<String, String> values = new HashMap<>();

  @Override
  public void read(Events events) {
    new RootReader(
            events,
            ROOT,
            log,
            (pack, index, flaws) -> reader.read(pack, index, flaws).ifPresent(packs::add),
            values)
        .read();
  }

  @Override
  public ProblemLog log() {
    return log;
  }

  CatalogFile result() {
    RegressionCatalog catalog =
        new RegressionCatalog(values.get("version"), values.get("updated_at"), packs);
    return new CatalogFile(catalog, reader.owners(), log.inOrder());
  }
}
