/** The parity artifact as a value. Start at {@code ParityArtifact}. */
@NullMarked
package dev.fairway.domain.parity;

import org.jspecify.annotations.NullMarked;
