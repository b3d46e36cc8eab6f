/**
 * Where somebody said a task stands. The latest checkpoint of a task is the decision that counts;
 * it never changes the task itself. Start at {@code Checkpoint}.
 */
@NullMarked
package dev.fairway.domain.checkpoint;

import org.jspecify.annotations.NullMarked;
