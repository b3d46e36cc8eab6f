package dev.fairway.adapter.git;

import dev.fairway.port.failure.GitFailure;
import org.jspecify.annotations.Nullable;

/** What git said before it gave up, in one line. */
final class GitComplaint {

  private GitComplaint() {}

  static GitFailure of(String verb, int exit, String said) {
    String reason = reason(said);
    String message =
        reason.isEmpty() ? "it ended with " + exit + " and said nothing" : Trouble.oneLine(reason);
    return new GitFailure("'git " + verb + "' failed: " + message, hint(said), null);
  }

  /** From the first line that git marks as its complaint on; progress goes before it. */
  private static String reason(String said) {
    StringBuilder reason = new StringBuilder();
    for (String line : said.split("\n")) {
      boolean complaint = line.startsWith("fatal: ") || line.startsWith("error: ");
      if (complaint || !reason.isEmpty()) {
        reason.append(complaint ? line.substring("fatal: ".length()) : line).append(' ');
      }
    }
    return reason.isEmpty() ? said.strip() : reason.toString().strip();
  }

  private static @Nullable String hint(String said) {
    if (said.contains(".lock': File exists")) {
      return "wait for the other git; if there is none, delete that file";
    } else if (said.contains("dubious ownership")) {
      return "the repository belongs to another user; trust it with git's setting safe.directory";
    }
    return null;
  }
}
