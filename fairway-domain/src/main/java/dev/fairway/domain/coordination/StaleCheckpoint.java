package dev.fairway.domain.coordination;

import dev.fairway.domain.checkpoint.Checkpoint;

/**
 * @param reason why it is stale, the same words whenever one looks
 */
public record StaleCheckpoint(Checkpoint checkpoint, String reason) {}
