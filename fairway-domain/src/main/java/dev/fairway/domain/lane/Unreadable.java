package dev.fairway.domain.lane;

import org.jspecify.annotations.Nullable;

/**
 * Why a worktree cannot be looked into.
 *
 * @param reason one line
 * @param hint what mends it; null when nobody knows
 */
public record Unreadable(String reason, @Nullable String hint) {}
