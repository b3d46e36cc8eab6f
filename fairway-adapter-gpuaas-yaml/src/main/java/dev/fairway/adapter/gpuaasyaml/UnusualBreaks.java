package dev.fairway.adapter.gpuaasyaml;

import java.io.Reader;
import java.io.StringReader;

/**
 * Hides the characters that YAML 1.1 takes for line breaks and everybody else, YAML 1.2 included,
 * takes for text: U+0085, U+2028 and U+2029. They arrive with text from word processors, and the
 * parser would fold them away or find the indentation wrong. Stand-ins that the file does not use
 * go through the parser in their place.
 */
final class UnusualBreaks {

  private static final String BREAKS = "\u0085\u2028\u2029";

  private static final char FIRST_PRIVATE = '\uE000';

  private final char[] standIns = new char[BREAKS.length()];
  private final String hidden;

  UnusualBreaks(String text) {
    char candidate = FIRST_PRIVATE;
    String covered = text;
    for (int i = 0; i < standIns.length; i++) {
      while (text.indexOf(candidate) >= 0) {
        candidate++;
      }
      standIns[i] = candidate++;
      covered = covered.replace(BREAKS.charAt(i), standIns[i]);
    }
    this.hidden = covered;
  }

  static boolean isOne(int c) {
    return BREAKS.indexOf(c) >= 0;
  }

  Reader reader() {
    return new StringReader(hidden);
  }

  String restore(String value) {
    String restored = value;
    for (int i = 0; i < standIns.length; i++) {
      restored = restored.replace(standIns[i], BREAKS.charAt(i));
    }
    return restored;
  }
}
