/**
 * Verdicts on a task, who was asked for them, and who may not give them. Start at {@code
 * ReviewLedger}.
 */
@NullMarked
package dev.fairway.domain.review;

import org.jspecify.annotations.NullMarked;
