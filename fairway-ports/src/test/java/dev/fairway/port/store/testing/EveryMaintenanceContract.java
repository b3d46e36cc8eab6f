package dev.fairway.port.store.testing;

import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreMaintenance;
import org.junit.jupiter.api.Nested;

/** All suites about looking after a store that lasts. */
public abstract class EveryMaintenanceContract {

  /** Looks after the store of a name; there is none of that name before it is migrated. */
  protected abstract StoreMaintenance maintenance(String name);

  protected abstract Store store(String name);

  @Nested
  class Maintenance extends MaintenanceContract {
    @Override
    protected StoreMaintenance maintenance(String name) {
      return EveryMaintenanceContract.this.maintenance(name);
    }

    @Override
    protected Store store(String name) {
      return EveryMaintenanceContract.this.store(name);
    }
  }

  @Nested
  class Export extends ExportContract {
    @Override
    protected StoreMaintenance maintenance(String name) {
      return EveryMaintenanceContract.this.maintenance(name);
    }

    @Override
    protected Store store(String name) {
      return EveryMaintenanceContract.this.store(name);
    }
  }
}
