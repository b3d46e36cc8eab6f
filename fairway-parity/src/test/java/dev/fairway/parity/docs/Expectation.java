package dev.fairway.parity.docs;

import java.util.List;

/** Whether lines are what a transcript shows. */
final class Expectation {
  private static final String ANYTHING = "…";

  private Expectation() {}

  static boolean matches(List<String> expected, List<String> actual) {
    if (expected.isEmpty()) {
      return actual.isEmpty();
    }
    List<String> rest = expected.subList(1, expected.size());
    if (!expected.get(0).strip().equals(ANYTHING)) {
      return !actual.isEmpty()
          && isLike(expected.get(0), actual.get(0))
          && matches(rest, actual.subList(1, actual.size()));
    }
    for (int skipped = 0; skipped <= actual.size(); skipped++) {
      if (matches(rest, actual.subList(skipped, actual.size()))) {
        return true;
      }
    }
    return false;
  }

  /** Every piece between two ellipses comes in order, the first and the last at the ends. */
  private static boolean isLike(String pattern, String line) {
    String[] pieces = pattern.split(ANYTHING, -1);
    if (pieces.length == 1) {
      return line.equals(pattern);
    }
    if (!line.startsWith(pieces[0])) {
      return false;
    }
    int from = pieces[0].length();
    for (int i = 1; i < pieces.length - 1; i++) {
      int found = line.indexOf(pieces[i], from);
      if (found < 0) {
        return false;
      }
      from = found + pieces[i].length();
    }
    String last = pieces[pieces.length - 1];
    return line.length() - from >= last.length() && line.endsWith(last);
  }
}
