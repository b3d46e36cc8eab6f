package dev.fairway.cli.report;

import java.time.Duration;

/** Lengths of time for people. */
public final class Spans {

  private Spans() {}

  /** The two largest units: {@code 3d 4h}, {@code 12m 30s}, {@code 0s}. */
  public static String of(Duration span) {
    long seconds = span.toSeconds();
    long[] amounts = {seconds / 86_400, seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60};
    String[] units = {"d", "h", "m", "s"};
    for (int i = 0; i < amounts.length - 1; i++) {
      if (amounts[i] > 0) {
        String rest = amounts[i + 1] == 0 ? "" : " " + amounts[i + 1] + units[i + 1];
        return amounts[i] + units[i] + rest;
      }
    }
    return amounts[3] + "s";
  }
}
