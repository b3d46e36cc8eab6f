/** Verbs about who is at work. Start at {@code SessionUpsertCommand}. */
@NullMarked
package dev.fairway.cli.session;

import org.jspecify.annotations.NullMarked;
