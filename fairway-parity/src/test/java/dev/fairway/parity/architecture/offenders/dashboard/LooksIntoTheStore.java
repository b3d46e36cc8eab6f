package dev.fairway.parity.architecture.offenders.dashboard;

import dev.fairway.port.store.StoreView;
import java.util.List;

public final class LooksIntoTheStore {
  public List<String> ids(StoreView store) {
    return store.taskIds();
  }
}
