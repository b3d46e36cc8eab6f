package dev.fairway.parity.architecture.offenders.dashboard;

import gg.jte.output.StringOutput;

public final class FillsATemplate {
  public StringOutput page() {
    return new StringOutput();
  }
}
