/**
 * The harness of the command line's tests: a terminal in a folder, in which the program runs within
 * the test's own process, and the stores of the projects there, which are of one kind in each run
 * of the tests: {@code Stores}. Start at {@code CliTest}; only what holds the tests themselves to
 * something is a test here.
 */
@NullMarked
package dev.fairway.cli.terminal;

import org.jspecify.annotations.NullMarked;
