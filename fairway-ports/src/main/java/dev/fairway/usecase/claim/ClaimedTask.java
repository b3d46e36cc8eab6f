package dev.fairway.usecase.claim;

import dev.fairway.usecase.task.TaskCard;

/**
 * @param changed false when the caller's session held the task already
 */
public record ClaimedTask(TaskCard task, boolean changed) {}
