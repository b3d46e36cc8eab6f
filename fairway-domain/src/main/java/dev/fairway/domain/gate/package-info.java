/** Conditions that a task has to meet, and their evaluation. Start at {@code GateEvaluator}. */
@NullMarked
package dev.fairway.domain.gate;

import org.jspecify.annotations.NullMarked;
