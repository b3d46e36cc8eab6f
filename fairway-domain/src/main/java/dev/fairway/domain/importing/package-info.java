/**
 * From the records of a queue file to a plan of changes: every problem in one pass. Start at {@code
 * ImportPlanner}.
 */
@NullMarked
package dev.fairway.domain.importing;

import org.jspecify.annotations.NullMarked;
