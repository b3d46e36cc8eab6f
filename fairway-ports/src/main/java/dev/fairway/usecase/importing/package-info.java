/** Bringing a queue file into the store. */
@NullMarked
package dev.fairway.usecase.importing;

import org.jspecify.annotations.NullMarked;
