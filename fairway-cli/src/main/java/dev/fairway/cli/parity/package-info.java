/** The verbs that compare with what went before. */
@NullMarked
package dev.fairway.cli.parity;

import org.jspecify.annotations.NullMarked;
