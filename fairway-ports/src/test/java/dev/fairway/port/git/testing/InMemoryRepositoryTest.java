package dev.fairway.port.git.testing;

class InMemoryRepositoryTest extends EveryRepositoryContract {

  @Override
  protected RepositoryFixture newFixture() {
    return new InMemoryRepositoryFixture();
  }
}
