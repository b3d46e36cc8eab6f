/** What the package of this name promises. */
@NullMarked
package dev.fairway.terminal.page;

import org.jspecify.annotations.NullMarked;
