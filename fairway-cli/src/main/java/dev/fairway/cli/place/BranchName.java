package dev.fairway.cli.place;

import org.jspecify.annotations.Nullable;

/** The names that git accepts for branches, as {@code git check-ref-format --branch} has them. */
public final class BranchName {

  private static final String FORBIDDEN = " ~^:?*[\\";

  private BranchName() {}

  /** Why git would refuse a name; null when it would not. */
  public static @Nullable String objection(String name) {
    if (name.isEmpty()) {
      return "it is empty";
    } else if (name.equals("HEAD") || name.equals("@")) {
      return "git means something else by it";
    } else if (name.startsWith("-")) {
      return "it begins with a dash";
    } else if (name.startsWith("/") || name.endsWith("/") || name.contains("//")) {
      return "it has an empty part";
    } else if (name.contains("..") || name.endsWith(".")) {
      return "it has '..' or ends with a dot";
    } else if (name.startsWith(".") || name.contains("/.")) {
      return "a part of it begins with a dot";
    } else if (name.endsWith(".lock") || name.contains(".lock/")) {
      return "a part of it ends with '.lock'";
    } else if (name.contains("@{")) {
      return "it has '@{'";
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (FORBIDDEN.indexOf(c) >= 0 || c < ' ' || c == 0x7F) {
        return c == ' ' ? "it has a space" : c > ' ' && c < 0x7F ? "it has '" + c + "'" : CONTROL;
      }
    }
    return null;
  }

  private static final String CONTROL = "it has a control character";
}
