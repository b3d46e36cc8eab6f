package dev.fairway.domain.task;

import org.jspecify.annotations.Nullable;

/**
 * A task that another one depends on.
 *
 * @param status null when the store has no such task
 */
public record DependencyState(String id, @Nullable String status) {}
