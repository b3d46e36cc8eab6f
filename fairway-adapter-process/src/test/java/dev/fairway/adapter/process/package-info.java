/** Tests with real processes, and with a tmux that only pretends to be one. */
@NullMarked
package dev.fairway.adapter.process;

import org.jspecify.annotations.NullMarked;
