package dev.fairway.domain.lane;

import org.jspecify.annotations.Nullable;

/**
 * A branch that is there and names no commit, as a crash or a full disk may leave it.
 *
 * @param reason one line
 * @param hint what mends it; null when nobody knows
 */
public record BrokenBranch(String reason, @Nullable String hint) {}
