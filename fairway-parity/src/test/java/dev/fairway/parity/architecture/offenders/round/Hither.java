package dev.fairway.parity.architecture.offenders.round;

import dev.fairway.parity.architecture.offenders.round.there.Thither;

public final class Hither {

  public void go(Thither thither) {
    thither.go(this);
  }
}
