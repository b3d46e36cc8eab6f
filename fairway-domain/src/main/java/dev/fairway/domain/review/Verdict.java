package dev.fairway.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reviewer says. */
public enum Verdict {
  APPROVE,
  CHANGES,
  REJECT;

  /** The word in commands, JSON and SQL. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Verdict> of(String word) {
    for (Verdict verdict : values()) {
      if (verdict.word().equals(word)) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }

  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Verdict verdict : values()) {
      words.add(verdict.word());
    }
    return words;
  }
}
