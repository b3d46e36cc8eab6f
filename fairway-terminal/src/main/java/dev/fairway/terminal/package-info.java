/** The wall for people at a terminal. Start at {@code Top}. */
@NullMarked
package dev.fairway.terminal;

import org.jspecify.annotations.NullMarked;
