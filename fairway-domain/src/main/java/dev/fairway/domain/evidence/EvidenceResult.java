package dev.fairway.domain.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How an attempt ended. */
public enum EvidenceResult {
  PASS,
  FAIL,
  PARTIAL,
  SKIPPED,
  BLOCKED;

  /** The word in commands, JSON and SQL. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<EvidenceResult> of(String word) {
    for (EvidenceResult result : values()) {
      if (result.word().equals(word)) {
        return Optional.of(result);
      }
    }
    return Optional.empty();
  }

  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (EvidenceResult result : values()) {
      words.add(result.word());
    }
    return words;
  }
}
