package dev.fairway.domain.watcher;

import dev.fairway.domain.evidence.EvidenceResult;
import java.util.Locale;
import java.util.Optional;

/** How a watch came out; each has the same word as the evidence that it leaves. */
public enum WatcherResult {
  PASS(EvidenceResult.PASS),
  FAIL(EvidenceResult.FAIL),
  BLOCKED(EvidenceResult.BLOCKED);

  private final EvidenceResult evidence;

  WatcherResult(EvidenceResult evidence) {
    this.evidence = evidence;
  }

  public EvidenceResult evidence() {
    return evidence;
  }

  /** The word in JSON, SQL and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<WatcherResult> of(String word) {
    for (WatcherResult result : values()) {
      if (result.word().equals(word)) {
        return Optional.of(result);
      }
    }
    return Optional.empty();
  }
}
