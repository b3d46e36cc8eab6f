/**
 * Text in cells of a terminal: how wide it is, what of it may be shown, in which ink. Nothing here
 * knows what the text is about. Start at {@code Line}.
 */
@NullMarked
package dev.fairway.terminal.text;

import org.jspecify.annotations.NullMarked;
