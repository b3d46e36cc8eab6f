/** The verbs that record evidence, handoffs and reviews. */
@NullMarked
package dev.fairway.cli.record;

import org.jspecify.annotations.NullMarked;
