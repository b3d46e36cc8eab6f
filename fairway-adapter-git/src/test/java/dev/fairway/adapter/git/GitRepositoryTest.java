package dev.fairway.adapter.git;

import dev.fairway.port.git.testing.EveryRepositoryContract;
import dev.fairway.port.git.testing.RepositoryFixture;

class GitRepositoryTest extends EveryRepositoryContract {

  @Override
  protected RepositoryFixture newFixture() {
    return new GitFixture();
  }
}
