package dev.fairway.parity.architecture.offenders.adapter.process;

import dev.fairway.adapter.git.GitRepository;

public final class AsksTheRepository {

  public void close(GitRepository repository) {
    repository.close();
  }
}
