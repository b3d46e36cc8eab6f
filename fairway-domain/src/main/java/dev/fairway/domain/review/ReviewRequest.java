package dev.fairway.domain.review;

import dev.fairway.domain.task.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A role that was asked for a verdict; one per task and reviewer, the newest replaces. */
public record ReviewRequest(
    String taskId, String reviewer, @Nullable String reason, Actor actor, Instant requestedAt) {}
