package dev.fairway.port.git.testing;

import org.junit.jupiter.api.Nested;

/** All suites that every repository has to pass. A repository's test class extends this one. */
public abstract class EveryRepositoryContract {

  /** Makes a new, empty repository. */
  protected abstract RepositoryFixture newFixture();

  @Nested
  class History extends HistoryContract {
    @Override
    protected RepositoryFixture newFixture() {
      return EveryRepositoryContract.this.newFixture();
    }
  }

  @Nested
  class Worktrees extends WorktreeContract {
    @Override
    protected RepositoryFixture newFixture() {
      return EveryRepositoryContract.this.newFixture();
    }
  }
}
