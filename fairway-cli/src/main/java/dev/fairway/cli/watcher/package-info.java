/** Verbs about what is being watched. Start at {@code WatcherStartCommand}. */
@NullMarked
package dev.fairway.cli.watcher;

import org.jspecify.annotations.NullMarked;
