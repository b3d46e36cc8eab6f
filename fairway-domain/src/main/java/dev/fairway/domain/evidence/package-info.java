/** Proof that something was done. Whether it suffices is decided in {@code gate}. */
@NullMarked
package dev.fairway.domain.evidence;

import org.jspecify.annotations.NullMarked;
