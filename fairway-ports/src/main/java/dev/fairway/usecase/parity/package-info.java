/** The parity artifact. */
@NullMarked
package dev.fairway.usecase.parity;

import org.jspecify.annotations.NullMarked;
