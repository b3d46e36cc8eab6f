package dev.fairway.parity.architecture.offenders.cli.claim;

import dev.fairway.port.store.Store;

public final class DecidesInATransaction {

  public int count(Store store) {
    return store.read(view -> view.taskIds().size());
  }
}
