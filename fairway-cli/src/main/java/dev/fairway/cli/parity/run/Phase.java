package dev.fairway.cli.parity.run;

/**
 * A part of a run.
 *
 * @param millis how long it took
 */
public record Phase(String name, long millis) {}
