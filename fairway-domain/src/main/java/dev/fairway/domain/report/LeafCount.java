package dev.fairway.domain.report;

/**
 * How many tasks without children one task has directly below it in one state.
 *
 * @param parentId the task that they are below
 * @param count at least 1
 */
public record LeafCount(String parentId, String status, long count) {}
