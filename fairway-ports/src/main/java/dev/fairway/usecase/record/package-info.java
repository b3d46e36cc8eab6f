/** Recording evidence, handoffs and reviews. */
@NullMarked
package dev.fairway.usecase.record;

import org.jspecify.annotations.NullMarked;
