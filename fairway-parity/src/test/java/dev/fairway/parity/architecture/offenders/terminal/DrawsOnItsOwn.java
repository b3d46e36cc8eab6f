package dev.fairway.parity.architecture.offenders.terminal;

import org.jline.utils.AttributedString;

public final class DrawsOnItsOwn {
  public AttributedString title() {
    return new AttributedString("wall");
  }
}
