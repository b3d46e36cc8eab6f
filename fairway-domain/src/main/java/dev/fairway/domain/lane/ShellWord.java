package dev.fairway.domain.lane;

/** Words of commands that people paste into a shell. */
public final class ShellWord {

  private static final String PLAIN = "/.-_@+=:,%~";

  private ShellWord() {}

  /** The word as it is, or in single quotes when a shell would take it for something else. */
  public static String of(String word) {
    boolean plain = !word.isEmpty() && !word.startsWith("~");
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      plain &= Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
    }
    return plain ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
