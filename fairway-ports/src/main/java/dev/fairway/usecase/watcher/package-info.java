/** Beginning to watch something, and recording how it came out. */
@NullMarked
package dev.fairway.usecase.watcher;

import org.jspecify.annotations.NullMarked;
