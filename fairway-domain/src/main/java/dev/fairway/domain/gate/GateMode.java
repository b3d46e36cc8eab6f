package dev.fairway.domain.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an unmet gate does. */
public enum GateMode {
  /** Warns. */
  ADVISORY,
  /** Refuses. */
  BLOCKING,
  /** Warns in reports only. */
  REPORT_ONLY;

  /** The word in the configuration and in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<GateMode> of(String word) {
    for (GateMode mode : values()) {
      if (mode.word().equals(word)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }

  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (GateMode mode : values()) {
      words.add(mode.word());
    }
    return words;
  }
}
