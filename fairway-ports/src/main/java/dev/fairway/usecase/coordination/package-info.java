/** Looking at a whole project at once, and saying what to do next. Start at {@code Coordinate}. */
@NullMarked
package dev.fairway.usecase.coordination;

import org.jspecify.annotations.NullMarked;
