package dev.fairway.domain.lane;

/** Numbers of things. */
final class Counted {

  private Counted() {}

  static String of(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
