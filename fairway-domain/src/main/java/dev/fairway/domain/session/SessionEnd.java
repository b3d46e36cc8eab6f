package dev.fairway.domain.session;

import dev.fairway.domain.task.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a session ended.
 *
 * @param by who said so, which need not be the session itself
 * @param exitCode of its process, when that is known
 */
public record SessionEnd(
    Instant at, Actor by, @Nullable String reason, @Nullable Integer exitCode) {}
