package dev.fairway.cli.parity.reference;

/**
 * A fact as it was recorded.
 *
 * @param place where it was written, to be shown beside a difference
 */
public record Recorded<T>(T value, String place) {}
