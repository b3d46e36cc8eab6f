/** The verbs that fill and show the queue. */
@NullMarked
package dev.fairway.cli.queue;

import org.jspecify.annotations.NullMarked;
