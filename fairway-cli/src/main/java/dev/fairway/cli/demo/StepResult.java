package dev.fairway.cli.demo;

import org.jspecify.annotations.Nullable;

/**
 * How one step went.
 *
 * @param row the row of the runbook
 * @param name what was done
 * @param failure what was not as it should be; null when all was
 * @param millis how long it took
 */
record StepResult(String row, String name, @Nullable String failure, long millis) {

  boolean ok() {
    return failure == null;
  }
}
