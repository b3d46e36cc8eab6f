/**
 * The private copy that a parity run works in: a checkout with all of its worktrees, in a temporary
 * folder. What is copied is only ever read. Start at {@code PrivateCopy}.
 */
@NullMarked
package dev.fairway.cli.parity.copy;

import org.jspecify.annotations.NullMarked;
