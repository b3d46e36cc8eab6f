package dev.fairway.parity.architecture.offenders.round.there;

import dev.fairway.parity.architecture.offenders.round.Hither;

public final class Thither {

  public void go(Hither hither) {
    hither.go(this);
  }
}
