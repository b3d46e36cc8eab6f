package dev.fairway.cli.config;

import org.jspecify.annotations.Nullable;

/** Reads counts, limits and ranks. */
final class WholeNumber {

  private WholeNumber() {}

  /** A number of at least {@code least}; null when there is none. */
  static @Nullable Integer read(Section at, String key, int least) {
    Node node = at.take(key, Long.class, "an integer");
    if (node == null) {
      return null;
    }
    long number = (Long) node.value();
    if (number < least || number > Integer.MAX_VALUE) {
      String bound = number < least ? "at least " + least : "at most " + Integer.MAX_VALUE;
      at.problem(key, number + " is out of range; it must be " + bound, null);
      return null;
    }
    at.shows(key, Long.toString(number));
    return (int) number;
  }

  static int read(Section at, String key, int least, int standard) {
    Integer number = read(at, key, least);
    if (number == null) {
      at.shows(key, Integer.toString(standard));
      return standard;
    }
    return number;
  }
}
