package dev.fairway.domain.importing;

import dev.fairway.domain.task.Task;
import java.util.Map;
import java.util.Set;

/**
 * What the store has before an import.
 *
 * @param tasks every task by id
 * @param worked ids of tasks with a history of their own: something other than an import happened
 */
public record ImportUniverse(Map<String, Task> tasks, Set<String> worked) {}
