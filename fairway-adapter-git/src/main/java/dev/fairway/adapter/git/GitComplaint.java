package dev.fairway.adapter.git;

import dev.fairway.port.failure.GitFailure;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What git said before it gave up, in one line. */
final class GitComplaint {

  private static final String DISTRUST = "dubious ownership";

  /** What git says it takes; the folder in it is quoted where it has to be. */
  private static final Pattern TRUST = Pattern.compile("git config --global --add safe\\..+");

  /** From here on git says how to use it: that is for the hint. */
  private static final String ADVICE = " To add an exception for this directory";

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
    String whole = reason.isEmpty() ? said : reason.toString();
    int advice = whole.indexOf(ADVICE);
    return (advice < 0 ? whole : whole.substring(0, advice)).strip();
  }

  private static @Nullable String hint(String said) {
    if (said.contains(".lock': File exists")) {
      return "wait for the other git; if there is none, delete that file";
    } else if (said.contains(DISTRUST)) {
      Matcher trust = TRUST.matcher(said);
      return trust.find() ? trust.group() : "git config --global --add safe.directory ‹folder›";
    } else if (said.contains("unknown option") || said.contains("is not a git command")) {
      return "git is too old: 2.19 or newer is needed";
    }
    return null;
  }
}
