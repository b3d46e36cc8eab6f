/**
 * What the wall is drawn from; whoever starts it implements {@code Site}. Nothing here knows how a
 * project is found or opened.
 */
@NullMarked
package dev.fairway.terminal.site;

import org.jspecify.annotations.NullMarked;
