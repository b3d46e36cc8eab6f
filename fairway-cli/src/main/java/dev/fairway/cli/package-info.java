/**
 * The command line's ground floor: from arguments to an exit code. The verbs live in the packages
 * below, one class each. Start at {@code Fairway}; a new verb is a subclass of {@code Command} and
 * one line in {@code Verbs}.
 */
@NullMarked
package dev.fairway.cli;

import org.jspecify.annotations.NullMarked;
