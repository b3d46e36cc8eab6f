package dev.fairway.parity.architecture.offenders.cli.claim;

import dev.fairway.adapter.gpuaasyaml.GpuaasQueueSource;
import dev.fairway.port.source.QueueSource;

public final class OpensAStore {

  public QueueSource open() {
    return new GpuaasQueueSource();
  }
}
