package dev.fairway.parity.architecture.offenders;

/** Where the offenders are. */
public final class Offenders {

  private Offenders() {}
}
