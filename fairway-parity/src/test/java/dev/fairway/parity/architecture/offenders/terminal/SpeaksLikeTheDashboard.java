package dev.fairway.parity.architecture.offenders.terminal;

import dev.fairway.dashboard.site.Said;

public final class SpeaksLikeTheDashboard {
  public Said words() {
    return new Said("no", null);
  }
}
