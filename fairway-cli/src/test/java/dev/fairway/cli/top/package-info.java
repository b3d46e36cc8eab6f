/** The verb that shows the wall in a terminal. */
@NullMarked
package dev.fairway.cli.top;

import org.jspecify.annotations.NullMarked;
