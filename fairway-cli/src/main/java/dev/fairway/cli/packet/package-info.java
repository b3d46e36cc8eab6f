/**
 * The verbs that make packets, and how a packet looks as Markdown and as JSON. What a packet holds
 * is decided in the domain. Start at {@code PacketContextCommand} and {@code PacketMarkdown}.
 */
@NullMarked
package dev.fairway.cli.packet;

import org.jspecify.annotations.NullMarked;
