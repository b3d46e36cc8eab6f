package dev.fairway.cli.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of the file, read key by key. Asking for a key makes it a known one; a value that is
 * missing or wrong is reported where it must be, and the reader goes on with the default.
 */
final class Section {

  private final Table table;
  private final KeyPath path;
  private final int line;
  private final int column;
  private final Findings findings;
  private final List<String> asked = new ArrayList<>();
  private final List<Section> inner = new ArrayList<>();

  private Section(Table table, KeyPath path, int line, int column, Findings findings) {
    this.table = table;
    this.path = path;
    this.line = line;
    this.column = column;
    this.findings = findings;
  }

  static Section root(Table tree, Findings findings) {
    return new Section(tree, KeyPath.ROOT, 0, 0, findings);
  }

  /** The table at a key; an empty one when there is none. */
  Section table(String key) {
    Node node = take(key, Table.class, "a table");
    return node == null
        ? add(Table.EMPTY, new KeyPath(path, key, -1), line, column)
        : add((Table) node.value(), new KeyPath(path, key, -1), node.line(), node.column());
  }

  /** The tables of an array of tables. */
  List<Section> tables(String key) {
    Node node = take(key, Items.class, "an array of tables, [[" + key + "]]");
    if (node == null) {
      return List.of();
    }
    List<Node> nodes = ((Items) node.value()).nodes();
    List<Section> sections = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      Node item = nodes.get(i);
      if (item.value() instanceof Table element) {
        sections.add(add(element, new KeyPath(path, key, i), item.line(), item.column()));
      } else {
        problemAt(key, i, "expected a table, found " + item.type(), null);
      }
    }
    return sections;
  }

  private Section add(Table element, KeyPath where, int atLine, int atColumn) {
    Section section = new Section(element, where, atLine, atColumn, findings);
    inner.add(section);
    return section;
  }

  /** Reports the keys that nobody asked for, here and in every table below. */
  void finish() {
    UnknownKeys.report(table, asked, path, findings);
    for (int i = 0; i < inner.size(); i++) {
      inner.get(i).finish();
    }
  }

  boolean has(String key) {
    return table.entries().containsKey(key);
  }

  /** A name, path or pattern: one line that is not blank. Null when there is none. */
  @Nullable String text(String key) {
    Node node = line(key);
    if (node == null) {
      return null;
    }
    String text = (String) node.value();
    shows(key, text);
    return text;
  }

  String text(String key, String standard) {
    Node node = line(key);
    String text = node == null ? standard : (String) node.value();
    shows(key, text);
    return text;
  }

  /** A text whose default is the value of a key elsewhere, which counts as its source. */
  String text(String key, Section other, String otherKey, String standard) {
    Node node = line(key);
    Node source = node == null ? other.table.entries().get(otherKey) : node;
    String text = node == null ? standard : (String) node.value();
    shows(key, text, source);
    return text;
  }

  /** A text that has no default; empty when it is missing or wrong, which has been reported. */
  String required(String key) {
    String text = text(key);
    if (text == null && !has(key)) {
      conflict(key, "is missing", "add " + Shown.key(key) + " = \"…\"");
    }
    return text == null ? "" : text;
  }

  /** Free text, of several lines if need be. */
  @Nullable String prose(String key) {
    Node node = take(key, String.class, "a string");
    if (node == null) {
      return null;
    }
    shows(key, (String) node.value());
    return (String) node.value();
  }

  boolean flag(String key, boolean standard) {
    Node node = take(key, Boolean.class, "true or false");
    boolean flag = node == null ? standard : (Boolean) node.value();
    shows(key, flag ? "true" : "false");
    return flag;
  }

  /** Asks for an array; true when there is one, to be read with {@link #items}. */
  boolean array(String key, String expected) {
    return take(key, Items.class, expected) != null;
  }

  /** The entries of an array that is known to be there. */
  List<Node> items(String key) {
    Node node = table.entries().get(key);
    return node != null && node.value() instanceof Items items ? items.nodes() : List.of();
  }

  /** What {@code config show} prints for a key. */
  void shows(String key, String text) {
    shows(key, text, table.entries().get(key));
  }

  private void shows(String key, String text, @Nullable Node source) {
    if (findings.wantsValues()) {
      findings.value(path.key(key), text, source);
    }
  }

  boolean wantsValues() {
    return findings.wantsValues();
  }

  /** Something is wrong with the value of a key, or with the table for want of that key. */
  void problem(String key, String message, @Nullable String suggestion) {
    Node node = table.entries().get(key);
    findings.problem(
        node == null ? line : node.line(),
        node == null ? column : node.column(),
        path.key(key),
        message,
        suggestion);
  }

  /** A problem of one entry of the array at a key. */
  void problemAt(String key, int index, String message, @Nullable String suggestion) {
    Node item = items(key).get(index);
    findings.problem(
        item.line(), item.column(), path.key(key) + "[" + index + "]", message, suggestion);
  }

  /**
   * A problem that lies between two places of the file, one of which may be in a part that could
   * not be read: said only when all of it could.
   */
  void conflict(String key, String message, @Nullable String suggestion) {
    if (findings.isWhole()) {
      problem(key, message, suggestion);
    }
  }

  boolean isWhole() {
    return findings.isWhole();
  }

  /** The value of a key if there is one of that type; another type is reported. */
  @Nullable Node take(String key, Class<?> type, String expected) {
    asked.add(key);
    Node node = table.entries().get(key);
    if (node == null || type.isInstance(node.value())) {
      return node;
    }
    problem(key, "expected " + expected + ", found " + node.type(), null);
    return null;
  }

  /** The value of a key, of whatever type; null when there is none. */
  @Nullable Node takeAny(String key) {
    asked.add(key);
    return table.entries().get(key);
  }

  /** 1-based, of the table's header or of its first key. */
  int line() {
    return line;
  }

  private @Nullable Node line(String key) {
    Node node = take(key, String.class, "a string");
    if (node == null) {
      return null;
    }
    String objection = Shown.objection((String) node.value());
    if (objection != null) {
      problem(key, objection, null);
      return null;
    }
    return node;
  }
}
