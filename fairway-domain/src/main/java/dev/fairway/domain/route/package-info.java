/**
 * Which role reviews which path. Start at {@code ReviewRouter}; the pattern language is in {@code
 * Glob}.
 */
@NullMarked
package dev.fairway.domain.route;

import org.jspecify.annotations.NullMarked;
