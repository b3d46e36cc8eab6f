package dev.fairway.cli.config;

import dev.fairway.domain.policy.SessionPolicy;

/** The {@code [sessions]} table. */
final class SessionKeys {

  private SessionKeys() {}

  static SessionPolicy read(Section root) {
    Section at = root.table("sessions");
    String backend = at.text("default_backend", SessionPolicy.standard().defaultBackend());
    return new SessionPolicy(backend, DurationText.read(at, "stale_after"));
  }
}
