package dev.fairway.parity.architecture.offenders.domain;

public final class ShowsItsInsides {

  public final int inside = 1;
}
