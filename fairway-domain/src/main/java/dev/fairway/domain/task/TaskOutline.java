package dev.fairway.domain.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** As much of a task as it takes to count what is above and below others. */
public record TaskOutline(
    String id,
    @Nullable String parentId,
    String kind,
    String role,
    String status,
    Instant updatedAt) {}
