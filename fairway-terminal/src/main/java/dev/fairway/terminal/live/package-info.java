/**
 * Runs a view: reads the store when it has changed, hands on keys, draws. Start at {@code Loop}.
 */
@NullMarked
package dev.fairway.terminal.live;

import org.jspecify.annotations.NullMarked;
