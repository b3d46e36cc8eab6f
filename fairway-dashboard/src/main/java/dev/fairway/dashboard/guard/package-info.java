/** Keeps out who has no business here: hosts, origins, tokens. Start at {@code Guard}. */
@NullMarked
package dev.fairway.dashboard.guard;

import org.jspecify.annotations.NullMarked;
