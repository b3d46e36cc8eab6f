package dev.fairway.domain.session;

import java.time.Instant;

/** That a session was found stale, when, and by what sign. */
public record Staleness(Instant at, String reason) {}
