package dev.fairway.cli.config;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link TreeWriter} wrote. */
final class TreeReader {

  private final byte[] bytes;
  private int at;

  private TreeReader(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /**
   * Reads the tree that begins at an offset.
   *
   * @throws RuntimeException of whatever kind when there is none
   */
  static Table tree(byte[] bytes, int offset) {
    return new TreeReader(bytes, offset).table();
  }

  private Table table() {
    int size = size();
    Map<String, Node> entries = new LinkedHashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      String key = text();
      entries.put(key, node());
    }
    return new Table(entries);
  }

  private Node node() {
    int tag = (int) number();
    int line = (int) number();
    int column = (int) number();
    return new Node(value(tag), line, column);
  }

  private Object value(int tag) {
    switch (tag) {
      case TreeWriter.TABLE:
        return table();
      case TreeWriter.ARRAY:
        return items();
      case TreeWriter.STRING:
        return text();
      case TreeWriter.INTEGER:
        return number();
      case TreeWriter.DECIMAL:
        return Double.longBitsToDouble(number());
      case TreeWriter.TRUE:
        return Boolean.TRUE;
      case TreeWriter.FALSE:
        return Boolean.FALSE;
      case TreeWriter.DATE:
        return new Node.DateText(text());
      default:
        throw new IllegalStateException("unknown tag " + tag);
    }
  }

  private Items items() {
    int size = size();
    List<Node> nodes = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      nodes.add(node());
    }
    return new Items(nodes);
  }

  private String text() {
    int length = size();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /** A count of things that take a byte each at least, so it cannot exceed what is left. */
  private int size() {
    long size = number();
    if (size < 0 || size > bytes.length - at) {
      throw new IllegalStateException("size " + size);
    }
    return (int) size;
  }

  private long number() {
    long number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      number |= (next & 0x7FL) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }
}
