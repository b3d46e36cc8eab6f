/**
 * Who is at work: people and agents with a process, a terminal or only a heartbeat. What is written
 * down is here; whether a session is alive is derived when it is read. Start at {@code Session}.
 */
@NullMarked
package dev.fairway.domain.session;

import org.jspecify.annotations.NullMarked;
