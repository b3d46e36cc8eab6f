package dev.fairway.port.git;

import java.time.Instant;

/**
 * @param id full
 * @param subject the first line of its message
 */
public record CommitSummary(String id, Instant at, String subject) {}
