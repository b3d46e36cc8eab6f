/** The few ways in which the world outside fails. Refusals by a rule are values, not failures. */
@NullMarked
package dev.fairway.port.failure;

import org.jspecify.annotations.NullMarked;
