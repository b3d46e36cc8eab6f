package dev.fairway.cli.parity.run;

import dev.fairway.domain.parity.Comparison;

/**
 * How the comparison of a row went.
 *
 * @param source what the expectations were taken from, in the words of whoever recorded them; empty
 *     when nothing was recorded
 * @param millis how long it took
 */
public record RowRun(Comparison comparison, String source, long millis) {}
