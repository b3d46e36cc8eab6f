package dev.fairway.domain.watcher;

import dev.fairway.domain.task.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How something that was watched came out.
 *
 * @param artifact a path or URL; it need not exist
 * @param durationSeconds at least 0
 * @param evidenceId the row that was recorded with it; null for a watcher without a task
 */
public record WatcherFinish(
    WatcherResult result,
    @Nullable String artifact,
    @Nullable Long durationSeconds,
    @Nullable String notes,
    Actor actor,
    Instant at,
    @Nullable Long evidenceId) {}
