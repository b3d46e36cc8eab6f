package dev.fairway.cli.config;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes a tree as bytes. A value is a tag, the line, the column and its content; numbers are
 * little-endian groups of seven bits, texts a length and UTF-8. {@link TreeReader} reads it.
 */
final class TreeWriter {

  static final int TABLE = 1;
  static final int ARRAY = 2;
  static final int STRING = 3;
  static final int INTEGER = 4;
  static final int DECIMAL = 5;
  static final int TRUE = 6;
  static final int FALSE = 7;
  static final int DATE = 8;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private TreeWriter() {}

  static byte[] bytes(Table tree) {
    TreeWriter writer = new TreeWriter();
    writer.table(tree);
    return writer.out.toByteArray();
  }

  private void table(Table table) {
    number(table.entries().size());
    for (Map.Entry<String, Node> entry : table.entries().entrySet()) {
      text(entry.getKey());
      node(entry.getValue());
    }
  }

  private void node(Node node) {
    Object value = node.value();
    number(tag(value));
    number(node.line());
    number(node.column());
    if (value instanceof Table table) {
      table(table);
    } else if (value instanceof Items items) {
      number(items.nodes().size());
      for (Node item : items.nodes()) {
        node(item);
      }
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Long number) {
      number(number);
    } else if (value instanceof Double decimal) {
      number(Double.doubleToRawLongBits(decimal));
    } else if (value instanceof Node.DateText date) {
      text(date.text());
    }
  }

  private static int tag(Object value) {
    if (value instanceof Table) {
      return TABLE;
    } else if (value instanceof Items) {
      return ARRAY;
    } else if (value instanceof String) {
      return STRING;
    } else if (value instanceof Long) {
      return INTEGER;
    } else if (value instanceof Double) {
      return DECIMAL;
    } else if (value instanceof Boolean flag) {
      return flag ? TRUE : FALSE;
    }
    return DATE;
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.write(bytes, 0, bytes.length);
  }

  private void number(long number) {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
