/**
 * The processes of this machine. Nothing here knows of stores or projects; what a sign means is a
 * rule of the domain. Start at {@code LocalProcesses}, which looks, and {@code LocalPrograms},
 * which starts.
 */
@NullMarked
package dev.fairway.adapter.process;

import org.jspecify.annotations.NullMarked;
