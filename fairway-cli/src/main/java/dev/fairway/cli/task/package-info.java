/** The verbs that define tasks and show one. */
@NullMarked
package dev.fairway.cli.task;

import org.jspecify.annotations.NullMarked;
