package dev.fairway.terminal.text;

/**
 * A piece of a line in one ink.
 *
 * @param text safe to print
 * @param chosen whether the cursor is on it
 */
public record Span(Ink ink, String text, boolean chosen) {}
