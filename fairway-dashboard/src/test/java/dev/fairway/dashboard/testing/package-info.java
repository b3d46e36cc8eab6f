/** A project to look at, a dashboard of it, and clients that ask. */
@NullMarked
package dev.fairway.dashboard.testing;

import org.jspecify.annotations.NullMarked;
