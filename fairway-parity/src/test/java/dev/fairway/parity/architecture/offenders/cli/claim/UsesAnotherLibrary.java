package dev.fairway.parity.architecture.offenders.cli.claim;

import org.assertj.core.api.Assertions;

public final class UsesAnotherLibrary {

  public void check() {
    Assertions.assertThat(true).isTrue();
  }
}
