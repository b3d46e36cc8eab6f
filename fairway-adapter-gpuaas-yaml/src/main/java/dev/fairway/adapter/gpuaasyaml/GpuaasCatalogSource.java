package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.port.source.CatalogSource;
import java.nio.file.Path;

/**
 * Catalogs of regression packs as the GPUaaS team keeps them: YAML or JSON, {@code {version,
 * updated_at, packs: […]}}. Files of up to 50 MB are read.
 */
public final class GpuaasCatalogSource implements CatalogSource {

  /** A source without state; it may be shared. */
  public GpuaasCatalogSource() {}

  @Override
  public CatalogFile read(Path file, String name) {
    return FormatChoice.read(file, name, CatalogReading::new).result();
  }
}
