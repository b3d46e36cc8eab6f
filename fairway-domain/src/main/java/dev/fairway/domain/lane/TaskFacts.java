package dev.fairway.domain.lane;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a task says of the repository, and what the repository says to that.
 *
 * @param imported whether the commit came with a queue file
 * @param branch the recorded one; null when there is none
 * @param commit the recorded one; null when there is none
 * @param distance of the recorded branch from the base; null when either does not exist
 */
public record TaskFacts(
    String id,
    boolean terminal,
    boolean active,
    boolean imported,
    @Nullable Instant completedAt,
    @Nullable String branch,
    boolean branchExists,
    @Nullable Distance distance,
    @Nullable String commit,
    boolean commitKnown,
    boolean commitOnBase) {}
