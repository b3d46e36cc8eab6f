package dev.fairway.domain.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a session ended.
 *
 * @param exitCode of its process, when that is known
 */
public record SessionEnd(Instant at, @Nullable String reason, @Nullable Integer exitCode) {}
