package dev.fairway.domain.session;

import java.util.Locale;

/** What a session is at the moment it is looked at. */
public enum SessionStatus {
  LIVE,
  STALE,
  ENDED;

  /** The word in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
