/**
 * What can be worked on now, in which order, and why the rest waits. Start at {@code ReadyQueue}.
 */
@NullMarked
package dev.fairway.domain.ready;

import org.jspecify.annotations.NullMarked;
