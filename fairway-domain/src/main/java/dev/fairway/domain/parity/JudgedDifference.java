package dev.fairway.domain.parity;

import org.jspecify.annotations.Nullable;

/**
 * A difference, and what was said about it.
 *
 * @param explanation the one that counts; null when there is none
 * @param objection why the one that there is does not count; null otherwise
 */
public record JudgedDifference(
    Difference difference, @Nullable Explanation explanation, @Nullable String objection) {

  public boolean isExplained() {
    return explanation != null;
  }
}
