/** Saying where tasks stand, and which of these statements are out of date. */
@NullMarked
package dev.fairway.usecase.checkpoint;

import org.jspecify.annotations.NullMarked;
