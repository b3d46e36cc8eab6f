/** What the package of this name promises. */
@NullMarked
package dev.fairway.terminal.key;

import org.jspecify.annotations.NullMarked;
