package dev.fairway.adapter.gpuaasyaml;

import java.util.Optional;
import java.util.regex.Pattern;

/** What plain scalars mean: the core schema of YAML 1.2, of which JSON is a part. */
final class CoreSchema {

  private static final Pattern INTEGER = Pattern.compile("[-+]?(0|[1-9][0-9]*)");

  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

  private CoreSchema() {}

  static boolean isNull(String plain) {
    return switch (plain) {
      case "", "~", "null", "Null", "NULL" -> true;
      default -> false;
    };
  }

  static Optional<Boolean> truth(String plain) {
    return switch (plain) {
      case "true", "True", "TRUE" -> Optional.of(true);
      case "false", "False", "FALSE" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** Also the words of YAML 1.1, which files written for older programs use. */
  static Optional<Boolean> oldTruth(String plain) {
    return switch (plain) {
      case "yes", "Yes", "YES", "on", "On", "ON" -> Optional.of(true);
      case "no", "No", "NO", "off", "Off", "OFF" -> Optional.of(false);
      default -> truth(plain);
    };
  }

  /** A decimal integer; one with a leading zero is octal to some programs and so not taken. */
  static boolean isInteger(String plain) {
    return INTEGER.matcher(plain).matches();
  }

  /** A number that JSON can write in the same characters. */
  static boolean isJsonNumber(String plain) {
    return !plain.isEmpty()
        && (plain.charAt(0) == '-' || Character.isDigit(plain.charAt(0)))
        && JSON_NUMBER.matcher(plain).matches();
  }
}
