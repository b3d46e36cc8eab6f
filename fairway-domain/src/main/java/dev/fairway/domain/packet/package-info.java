/**
 * Packets: what somebody needs to know who takes up a task, reviews a bug fix or watches a process,
 * on one page. Which fields there are and which must not be missing is decided here; how a packet
 * looks is not. Start at {@code PacketForm} and {@code Packet}.
 */
@NullMarked
package dev.fairway.domain.packet;

import org.jspecify.annotations.NullMarked;
