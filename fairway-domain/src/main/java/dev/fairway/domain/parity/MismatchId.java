package dev.fairway.domain.parity;

import java.util.Locale;

/** The ids of the tasks that differences are filed under: the same difference, the same task. */
public final class MismatchId {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 10;

  private MismatchId() {}

  /** {@code PARITY-READY-ORDERING-4G0M2ZK81Q}: letters, digits and hyphens. */
  public static String of(Row row, String key) {
    long hash = hash(row.slug() + "\n" + key);
    StringBuilder id = new StringBuilder(prefix(row));
    for (int i = 0; i < LENGTH; i++) {
      id.append(LETTERS.charAt((int) (hash & 31)));
      hash >>>= 5;
    }
    return id.toString();
  }

  /** What the ids of a row begin with. */
  public static String prefix(Row row) {
    return "PARITY-" + row.slug().toUpperCase(Locale.ROOT) + "-";
  }

  /** FNV-1a with 64 bits, mixed once more so that all of them matter. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    return hash ^ hash >>> 29;
  }
}
