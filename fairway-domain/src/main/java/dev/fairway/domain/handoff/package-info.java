/** Work passed from one role to another, and its acknowledgement. */
@NullMarked
package dev.fairway.domain.handoff;

import org.jspecify.annotations.NullMarked;
