/** The verbs that take, give back and move tasks. */
@NullMarked
package dev.fairway.cli.claim;

import org.jspecify.annotations.NullMarked;
