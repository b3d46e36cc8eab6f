package dev.fairway.domain.lane;

import org.jspecify.annotations.Nullable;

/**
 * What is checked out in a worktree.
 *
 * @param branch null when detached
 * @param commit full id; null when the branch has none yet
 * @param locked whether git was told to keep the worktree
 */
public record Checkout(
    @Nullable String branch, @Nullable String commit, boolean locked, Uncommitted changes) {}
