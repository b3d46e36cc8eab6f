package dev.fairway.adapter.gpuaasyaml;

import org.jspecify.annotations.Nullable;

/**
 * The tags that only say what a value is anyway. All others ask a program to make an object, which
 * is how a file gets code to run in other readers; here they are refused.
 */
final class Tags {

  private static final String CORE = "tag:yaml.org,2002:";

  private Tags() {}

  static boolean fits(@Nullable String tag, Events.Kind kind) {
    if (tag == null || tag.equals("!")) {
      return true;
    }
    return switch (kind) {
      case SCALAR -> isText(tag) || isPlain(tag);
      case LIST -> tag.equals(CORE + "seq");
      case MAP -> tag.equals(CORE + "map");
      default -> false;
    };
  }

  /** {@code !!str 5} is text although it is not quoted. */
  static boolean isText(@Nullable String tag) {
    return tag != null && (tag.equals("!") || tag.equals(CORE + "str"));
  }

  /** {@code !!int "5"} is a number although it is quoted. */
  static boolean isPlain(@Nullable String tag) {
    if (tag == null || !tag.startsWith(CORE)) {
      return false;
    }
    return switch (tag.substring(CORE.length())) {
      case "int", "float", "bool", "null", "timestamp", "merge" -> true;
      default -> false;
    };
  }

  /** As it is written in a file. */
  static String shown(String tag) {
    return Shown.plain(tag.startsWith(CORE) ? "!!" + tag.substring(CORE.length()) : tag);
  }
}
