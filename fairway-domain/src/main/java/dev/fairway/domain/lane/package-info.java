/**
 * Lanes, and what stands in the way of work in them or of their merge: decided on facts that
 * somebody else has read from a repository. Start at {@code LaneCheck}, {@code Preflight} and
 * {@code MergeCheck}.
 */
@NullMarked
package dev.fairway.domain.lane;

import org.jspecify.annotations.NullMarked;
