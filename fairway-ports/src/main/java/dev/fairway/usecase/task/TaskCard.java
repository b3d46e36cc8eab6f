package dev.fairway.usecase.task;

import dev.fairway.domain.review.ReviewStatus;
import dev.fairway.domain.task.Task;
import java.util.List;

/**
 * A task with what follows from the rest of the store.
 *
 * @param ready whether it can be claimed now
 * @param claimExpired whether somebody holds it whose lease has run out, so that others may take it
 * @param reviewers who was asked for a verdict or has given one
 */
public record TaskCard(
    Task task,
    boolean ready,
    boolean claimExpired,
    ReviewStatus reviewStatus,
    List<String> reviewers) {}
