package dev.fairway.domain.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The known word that somebody probably meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The word of {@code known} with the fewest edits from {@code word}, case aside, when that is few
   * enough to be a slip of the fingers: at most a third of the longer word. Ties go to the
   * alphabetically first.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    String best = null;
    int fewest = Integer.MAX_VALUE;
    String lower = word.toLowerCase(Locale.ROOT);
    for (String candidate : known) {
      int allowed = Math.max(1, Math.max(word.length(), candidate.length()) / 3);
      int edits = distance(lower, candidate.toLowerCase(Locale.ROOT), allowed);
      boolean better =
          edits < fewest || edits == fewest && best != null && candidate.compareTo(best) < 0;
      if (edits <= allowed && better) {
        best = candidate;
        fewest = edits;
      }
    }
    return Optional.ofNullable(best);
  }

  /** {@code did you mean X?}, or null when nothing is near. */
  public static @Nullable String question(String word, Collection<String> known) {
    return to(word, known).map(near -> "did you mean " + near + "?").orElse(null);
  }

  /**
   * Edits with neighbouring letters swapped counted once; anything over {@code limit} is limit + 1.
   */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      edits[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      edits[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        edits[i][j] = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        if (swapped(a, i, b, j)) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[a.length()][b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
