/**
 * The eleven comparisons, a class each: reading what was recorded, asking Fairway, comparing. None
 * knows of another, and none changes what another sees. Start at {@code Rows}.
 */
@NullMarked
package dev.fairway.cli.parity.row;

import org.jspecify.annotations.NullMarked;
