/**
 * A parity run from beginning to end: what it needs, what it does in which order, what it leaves
 * behind. Start at {@code ParityRun}.
 */
@NullMarked
package dev.fairway.cli.parity.run;

import org.jspecify.annotations.NullMarked;
