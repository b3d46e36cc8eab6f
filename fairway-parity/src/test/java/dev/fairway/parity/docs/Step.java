package dev.fairway.parity.docs;

import java.util.List;

/**
 * One command of a transcript and what it should answer.
 *
 * @param line where the command stands, 1-based
 * @param expected lines of output; empty when any will do
 */
record Step(int line, String command, List<String> expected, int exitCode) {
  Step {
    expected = List.copyOf(expected);
  }
}
