package dev.fairway.domain.lane;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
  /** The check is not ok. */
  ERROR,
  WARNING,
  INFO;

  /** The word in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
