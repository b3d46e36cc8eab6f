/** The verbs that look at everybody's work at once. Start at {@code CoordinatorTickCommand}. */
@NullMarked
package dev.fairway.cli.coordination;

import org.jspecify.annotations.NullMarked;
