package dev.fairway.domain.lane;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of one thing that somebody wants done.
 *
 * @param gate stable word for what is not met, such as {@code clean}
 * @param message one line
 * @param hint the command that clears it; null when there is none
 */
public record Obstacle(String gate, String message, @Nullable String hint) {}
