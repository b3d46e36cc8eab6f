package dev.fairway.cli;

import org.jspecify.annotations.Nullable;

/** Colours of a terminal. */
public enum Style {
  BOLD("1"),
  DIM("2"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  CYAN("36");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  static final String RESET = "\u001b[0m";

  String around(String text) {
    return text.isEmpty() ? text : begin() + text + RESET;
  }

  private String begin() {
    return "\u001b[" + code + "m";
  }

  /** What this class writes at some place of a text; null when there is something else. */
  static @Nullable String at(String text, int index) {
    if (text.charAt(index) != '\u001b') {
      return null;
    }
    for (Style style : values()) {
      if (text.startsWith(style.begin(), index)) {
        return style.begin();
      }
    }
    return text.startsWith(RESET, index) ? RESET : null;
  }
}
