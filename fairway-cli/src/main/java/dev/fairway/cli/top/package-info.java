/**
 * The verb that shows the wall in a terminal, live or once. What is drawn and which keys there are
 * is in {@code fairway-terminal}.
 */
@NullMarked
package dev.fairway.cli.top;

import org.jspecify.annotations.NullMarked;
