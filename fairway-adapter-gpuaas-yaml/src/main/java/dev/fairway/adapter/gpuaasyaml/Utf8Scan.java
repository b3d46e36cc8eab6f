package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.domain.problem.SourcePosition;
import java.util.Locale;

/**
 * One pass over the bytes of a file before anything else reads them: they must be UTF-8 without
 * control characters. Parsers either replace such bytes in silence or name no place.
 */
final class Utf8Scan {

  private static final int NEXT_LINE = 0x85;

  private final String name;
  private final byte[] bytes;
  private int offset;
  private int line = 1;
  private int column = 1;
  private int lineStart;
  private int longestLine;
  private int longestLineNumber = 1;
  private boolean unusualBreaks;

  private Utf8Scan(String name, byte[] bytes, int start) {
    this.name = name;
    this.bytes = bytes;
    this.offset = start;
    this.lineStart = start;
  }

  static Utf8Scan of(String name, byte[] bytes, int start) {
    Utf8Scan scan = new Utf8Scan(name, bytes, start);
    while (scan.offset < bytes.length) {
      scan.step(bytes[scan.offset]);
    }
    scan.endLine();
    return scan;
  }

  /** Bytes of the longest line. */
  int longestLine() {
    return longestLine;
  }

  /** 1-based. */
  int longestLineNumber() {
    return longestLineNumber;
  }

  /** Whether a character occurs that YAML 1.1 alone takes for a line break. */
  boolean hasUnusualBreaks() {
    return unusualBreaks;
  }

  private void step(byte b) {
    if (b >= 0x20 && b != 0x7F || b == '\t') {
      offset++;
      column++;
    } else if (b == '\n' || b == '\r') {
      boolean pair = b == '\r' && offset + 1 < bytes.length && bytes[offset + 1] == '\n';
      offset += pair ? 2 : 1;
      endLine();
      line++;
      column = 1;
      lineStart = offset;
    } else if (b < 0) {
      longCharacter(b & 0xFF);
    } else {
      throw control(b);
    }
  }

  private void endLine() {
    if (offset - lineStart > longestLine) {
      longestLine = offset - lineStart;
      longestLineNumber = line;
    }
  }

  private void longCharacter(int first) {
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    int c = first & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      int next = offset + i < bytes.length ? bytes[offset + i] & 0xFF : 0;
      if ((next & 0xC0) != 0x80) {
        throw notUtf8(first);
      }
      c = c << 6 | next & 0x3F;
    }
    int least = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80;
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    if (first < 0xC0 || first > 0xF4 || c < least || c > Character.MAX_CODE_POINT || surrogate) {
      throw notUtf8(first);
    }
    if (c < 0xA0 && c != NEXT_LINE || c == 0xFFFE || c == 0xFFFF) {
      throw control(c);
    }
    unusualBreaks |= UnusualBreaks.isOne(c);
    offset += length;
    column++;
  }

  private Unreadable notUtf8(int b) {
    return new Unreadable(
        here(),
        String.format(Locale.ROOT, "byte 0x%02X at offset %d is not UTF-8", b, offset),
        "convert the file, such as: iconv -f ISO-8859-1 -t UTF-8");
  }

  private Unreadable control(int c) {
    return new Unreadable(
        here(),
        "the control character " + Shown.codePoint(c) + " is not text",
        c == 0 ? "remove it; a file full of them may be UTF-16" : "remove it");
  }

  private SourcePosition here() {
    return new SourcePosition(name, line, column);
  }
}
