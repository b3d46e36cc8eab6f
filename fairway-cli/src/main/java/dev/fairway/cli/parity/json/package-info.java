/**
 * JSON as a tree that knows where each value stands: answers of commands and files that people
 * write. Writing JSON is elsewhere. Start at {@code JsonValue}.
 */
@NullMarked
package dev.fairway.cli.parity.json;

import org.jspecify.annotations.NullMarked;
