/** Tells browsers that something has changed. Start at {@code Changes}. */
@NullMarked
package dev.fairway.dashboard.live;

import org.jspecify.annotations.NullMarked;
