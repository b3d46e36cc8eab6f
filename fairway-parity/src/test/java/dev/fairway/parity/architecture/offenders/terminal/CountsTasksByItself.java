package dev.fairway.parity.architecture.offenders.terminal;

import dev.fairway.port.store.StoreView;

public final class CountsTasksByItself {
  public int count(StoreView store) {
    return store.taskIds().size();
  }
}
