/** Moving a task from one state to another. Start at {@code TransitionPolicy}. */
@NullMarked
package dev.fairway.domain.transition;

import org.jspecify.annotations.NullMarked;
