/**
 * What comparisons work with: Fairway and other programs run in the private copy, and a store that
 * is as new for each case. What is compared is decided elsewhere. Start at {@code Bench}.
 */
@NullMarked
package dev.fairway.cli.parity.bench;

import org.jspecify.annotations.NullMarked;
