/**
 * The harness of the command line's tests: a terminal in a folder, in which the program runs within
 * the test's own process. Start at {@code CliTest}; no test lives here.
 */
@NullMarked
package dev.fairway.cli.terminal;

import org.jspecify.annotations.NullMarked;
