/** Style, script and icon, which come from the program itself. Start at {@code Assets}. */
@NullMarked
package dev.fairway.dashboard.asset;

import org.jspecify.annotations.NullMarked;
