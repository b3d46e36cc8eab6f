package dev.fairway.cli.config;

/**
 * One value of the file.
 *
 * @param value a {@link Table}, {@link Items}, {@link DateText}, String, Long, Double or Boolean
 * @param line 1-based, of its key or, in an array, of itself
 * @param column 1-based
 */
record Node(Object value, int line, int column) {

  /** A date or time as it was written; no key takes one, so nothing is computed from it. */
  record DateText(String text) {}

  /** The kind of value with its article, for messages. */
  String type() {
    if (value instanceof String) {
      return "a string";
    } else if (value instanceof Long) {
      return "an integer";
    } else if (value instanceof Boolean) {
      return "a boolean";
    } else if (value instanceof Table) {
      return "a table";
    } else if (value instanceof Items) {
      return "an array";
    }
    return value instanceof Double ? "a decimal number" : "a date or time";
  }
}
