/** Looking after lanes, and after what is to be merged from them. Start at {@code FoundLanes}. */
@NullMarked
package dev.fairway.usecase.lane;

import org.jspecify.annotations.NullMarked;
