/** What the package of this name promises. */
@NullMarked
package dev.fairway.terminal.live;

import org.jspecify.annotations.NullMarked;
