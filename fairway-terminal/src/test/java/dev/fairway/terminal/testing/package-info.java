/** A small project in memory, and a terminal of paper. Start at {@code Quay}. */
@NullMarked
package dev.fairway.terminal.testing;

import org.jspecify.annotations.NullMarked;
