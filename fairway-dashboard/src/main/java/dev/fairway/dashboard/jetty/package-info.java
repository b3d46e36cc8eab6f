/** The server: turns its requests into ours, and holds streams open. Nothing else knows Jetty. */
@NullMarked
package dev.fairway.dashboard.jetty;

import org.jspecify.annotations.NullMarked;
