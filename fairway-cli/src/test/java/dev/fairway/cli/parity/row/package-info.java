/** Comparisons that are easier to hold to account alone than in a whole run. */
@NullMarked
package dev.fairway.cli.parity.row;

import org.jspecify.annotations.NullMarked;
