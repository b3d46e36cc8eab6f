/**
 * Keys, and how the characters that a terminal sends for them are read. Start at {@code KeyReader}.
 */
@NullMarked
package dev.fairway.terminal.key;

import org.jspecify.annotations.NullMarked;
