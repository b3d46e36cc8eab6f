package dev.fairway.cli.config;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How values look in messages and in {@code config show}. */
final class Shown {

  private static final int LONGEST = 80;

  private Shown() {}

  /** A value in single quotes, on one line and not too long. */
  static String quoted(String text) {
    String line = escaped(text);
    return "'" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "'";
  }

  /** Why a text cannot be a name, path or pattern; null when it can. */
  static @Nullable String objection(String text) {
    if (text.isBlank()) {
      return "is empty";
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return quoted(text) + " holds a control character";
      }
    }
    return null;
  }

  /** A list of strings as TOML writes it. */
  static String list(List<String> texts) {
    StringBuilder all = new StringBuilder("[");
    for (String text : texts) {
      all.append(all.length() == 1 ? "" : ", ").append(tomlString(text));
    }
    return all.append(']').toString();
  }

  /** A basic string of TOML, quotes included. */
  static String tomlString(String text) {
    return '"' + escaped(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
  }

  /** A key as a dotted path shows it: quoted unless it is bare. */
  static String key(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && !(c >= '0' && c <= '9') && c != '_' && c != '-') {
        return tomlString(key);
      }
    }
    return key.isEmpty() ? "\"\"" : key;
  }

  /** The words with commas between. */
  static String words(List<String> words) {
    StringBuilder all = new StringBuilder();
    for (String word : new LinkedHashSet<>(words)) {
      all.append(all.length() == 0 ? "" : ", ").append(escaped(word));
    }
    return all.toString();
  }

  private static String escaped(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line.append("\\n");
      } else if (c == '\t') {
        line.append("\\t");
      } else if (c == '\r') {
        line.append("\\r");
      } else if (Character.isISOControl(c)) {
        line.append("\\u00").append(Character.forDigit(c >> 4, 16));
        line.append(Character.forDigit(c & 15, 16));
      } else {
        line.append(c);
      }
    }
    return line.toString();
  }
}
