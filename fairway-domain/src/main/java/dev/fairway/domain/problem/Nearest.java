package dev.fairway.domain.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The known word that somebody probably meant. */
public final class Nearest {

  private static final int MOST_EDITS = 8;

  private Nearest() {}

  /**
   * The word of {@code known} with the fewest edits from {@code word}, case aside, when that is few
   * enough to be a slip of the fingers: at most a third of the longer word and at most eight, or
   * one where something of the word is left. Ties go to the alphabetically first.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    String best = null;
    int fewest = Integer.MAX_VALUE;
    String lower = word.toLowerCase(Locale.ROOT);
    for (String candidate : known) {
      int allowed = allowed(Math.max(word.length(), candidate.length()));
      int edits = distance(lower, candidate.toLowerCase(Locale.ROOT), Math.min(allowed, fewest));
      boolean better = best == null || edits < fewest || candidate.compareTo(best) < 0;
      if (edits <= Math.min(allowed, fewest) && better) {
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

  private static int allowed(int longer) {
    return Math.min(MOST_EDITS, Math.max(longer / 3, Math.min(1, longer - 1)));
  }

  /**
   * Edits with neighbouring letters swapped counted once; some number over {@code limit} when there
   * are more. Stops at the first row that is over it everywhere, since the row before is then at it
   * at least and a swap adds one; keeps three rows, since ids may be long and many.
   */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int fewest = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        fewest = Math.min(fewest, row[j]);
      }
      if (fewest > limit) {
        return limit + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
