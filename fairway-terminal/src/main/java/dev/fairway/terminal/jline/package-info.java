/**
 * The terminal of this process by way of JLine, which nothing else knows but the width of
 * characters.
 */
@NullMarked
package dev.fairway.terminal.jline;

import org.jspecify.annotations.NullMarked;
