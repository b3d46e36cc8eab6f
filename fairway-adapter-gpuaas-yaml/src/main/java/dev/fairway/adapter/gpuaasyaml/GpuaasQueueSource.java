package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.port.source.QueueSource;
import java.nio.file.Path;
import java.util.Set;

/**
 * Queues as the GPUaaS team keeps them: YAML or JSON, a list of tasks or {@code {version, tasks:
 * […]}}. Files of up to 50 MB are read.
 */
public final class GpuaasQueueSource implements QueueSource {

  /** A source without state; it may be shared. */
  public GpuaasQueueSource() {}

  @Override
  public QueueFile read(Path file, String name, Set<String> allowedUnknown) {
    Set<String> allowed = Set.copyOf(allowedUnknown);
    return FormatChoice.read(file, name, () -> new QueueReading(allowed)).result();
  }
}
