/** What the package of this name promises. */
@NullMarked
package dev.fairway.terminal.text;

import org.jspecify.annotations.NullMarked;
