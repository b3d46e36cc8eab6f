package dev.fairway.parity.architecture.offenders.domain;

import java.util.Optional;

public final class TakesAnOptional {

  public boolean take(Optional<String> word) {
    return word.isPresent();
  }
}
