/**
 * Whole answers, compared to files: beside this package in the resources a file {@code NAME.in}
 * holds commands and {@code NAME.out} what they print. {@code -Dgolden.update=true} writes the
 * latter anew; look at what changes before you commit it. Every kind of store has to give the same
 * answer; where it cannot, {@code NAME.postgres.out} stands beside it.
 */
@NullMarked
package dev.fairway.cli.golden;

import org.jspecify.annotations.NullMarked;
