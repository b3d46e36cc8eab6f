package dev.fairway.port.git;

/**
 * How far two lines of commits have moved apart.
 *
 * @param ahead commits that only the first has
 * @param behind commits that only the base has
 */
public record Divergence(int ahead, int behind) {}
