package dev.fairway.domain.policy;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * @param defaultBackend what starts a session when none is named
 * @param staleAfter silence after which a session is stale; null means that only its process tells
 */
public record SessionPolicy(String defaultBackend, @Nullable Duration staleAfter) {

  public static SessionPolicy standard() {
    return new SessionPolicy("shell", null);
  }
}
