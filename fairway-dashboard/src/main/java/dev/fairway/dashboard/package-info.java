/** The dashboard. Start at {@code Dashboard}. */
@NullMarked
package dev.fairway.dashboard;

import org.jspecify.annotations.NullMarked;
