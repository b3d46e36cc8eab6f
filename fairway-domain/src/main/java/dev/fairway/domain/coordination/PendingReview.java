package dev.fairway.domain.coordination;

import java.time.Instant;

/**
 * A verdict that a role was asked for and has not given, on a task that is not finished.
 *
 * @param role the reviewer
 */
public record PendingReview(String role, String taskId, Instant askedAt) {}
