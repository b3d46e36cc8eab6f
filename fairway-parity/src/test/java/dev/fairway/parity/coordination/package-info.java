/** The coordinator on stores of real size. */
@NullMarked
package dev.fairway.parity.coordination;

import org.jspecify.annotations.NullMarked;
