package dev.fairway.cli.config;

import org.jspecify.annotations.Nullable;

/**
 * Where a table is in the file. Written out only when something is said about it.
 *
 * @param parent null for the file itself
 * @param index position in an array of tables, from 0; -1 elsewhere
 */
record KeyPath(@Nullable KeyPath parent, String name, int index) {

  static final KeyPath ROOT = new KeyPath(null, "", -1);

  String key(String key) {
    String text = text();
    return text.isEmpty() ? Shown.key(key) : text + "." + Shown.key(key);
  }

  private String text() {
    if (parent == null) {
      return "";
    }
    String text = parent.key(name);
    return index < 0 ? text : text + "[" + index + "]";
  }
}
