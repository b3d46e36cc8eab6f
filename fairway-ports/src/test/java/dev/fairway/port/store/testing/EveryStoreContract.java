package dev.fairway.port.store.testing;

import org.junit.jupiter.api.Nested;

/** All suites that every store has to pass. A store's test class extends this one. */
public abstract class EveryStoreContract {

  /** Makes a new, empty store. */
  protected abstract StoreFixture newFixture();

  @Nested
  class Tasks extends TaskContract {
    @Override
    protected StoreFixture newFixture() {
      return EveryStoreContract.this.newFixture();
    }
  }

  @Nested
  class References extends ReferenceContract {
    @Override
    protected StoreFixture newFixture() {
      return EveryStoreContract.this.newFixture();
    }
  }

  @Nested
  class Queries extends QueryContract {
    @Override
    protected StoreFixture newFixture() {
      return EveryStoreContract.this.newFixture();
    }
  }

  @Nested
  class Surveys extends SurveyContract {
    @Override
    protected StoreFixture newFixture() {
      return EveryStoreContract.this.newFixture();
    }
  }

  @Nested
  class Graphs extends GraphContract {
    @Override
    protected StoreFixture newFixture() {
      return EveryStoreContract.this.newFixture();
    }
  }

  @Nested
  class Records extends RecordContract {
    @Override
    protected StoreFixture newFixture() {
      return EveryStoreContract.this.newFixture();
    }
  }

  @Nested
  class Handoffs extends HandoffContract {
    @Override
    protected StoreFixture newFixture() {
      return EveryStoreContract.this.newFixture();
    }
  }

  @Nested
  class Sessions extends SessionContract {
    @Override
    protected StoreFixture newFixture() {
      return EveryStoreContract.this.newFixture();
    }
  }

  @Nested
  class Checkpoints extends CheckpointContract {
    @Override
    protected StoreFixture newFixture() {
      return EveryStoreContract.this.newFixture();
    }
  }

  @Nested
  class Watchers extends WatcherContract {
    @Override
    protected StoreFixture newFixture() {
      return EveryStoreContract.this.newFixture();
    }
  }

  @Nested
  class Cases extends CaseContract {
    @Override
    protected StoreFixture newFixture() {
      return EveryStoreContract.this.newFixture();
    }
  }

  @Nested
  class Timestamps extends TimestampContract {
    @Override
    protected StoreFixture newFixture() {
      return EveryStoreContract.this.newFixture();
    }
  }

  @Nested
  class Transactions extends TransactionContract {
    @Override
    protected StoreFixture newFixture() {
      return EveryStoreContract.this.newFixture();
    }
  }

  @Nested
  class Isolation extends IsolationContract {
    @Override
    protected StoreFixture newFixture() {
      return EveryStoreContract.this.newFixture();
    }
  }

  @Nested
  class Races extends RaceContract {
    @Override
    protected StoreFixture newFixture() {
      return EveryStoreContract.this.newFixture();
    }
  }
}
