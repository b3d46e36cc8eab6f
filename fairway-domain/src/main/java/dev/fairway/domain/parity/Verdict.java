package dev.fairway.domain.parity;

import java.util.Locale;

/** How a row stands. */
public enum Verdict {
  /** Nothing differs. */
  SAME,
  /** Something differs, and somebody answers for all of it. */
  EXPLAINED,
  /** Something differs that nobody has explained. */
  DIFFERENT,
  /** Nothing can be said, which is as bad. */
  NOT_COMPARABLE;

  /** Whether a row that stands like this does not keep anybody from switching. */
  public boolean isOk() {
    return this == SAME || this == EXPLAINED;
  }

  /** The word in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
