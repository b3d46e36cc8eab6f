package dev.fairway.adapter.git;

import dev.fairway.domain.lane.ShellWord;
import dev.fairway.port.failure.GitFailure;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What goes wrong, in one line each. */
final class Trouble {

  private static final int LONGEST = 400;

  private Trouble() {}

  static GitFailure refused(String message) {
    return new GitFailure(message, null, null);
  }

  static GitFailure refused(String message, @Nullable String hint) {
    return new GitFailure(message, hint, null);
  }

  static GitFailure unreadable(Path repository, IOException cause) {
    String reason = "the repository " + repository + " cannot be read: " + reason(cause);
    return new GitFailure(reason, "'git fsck' tells more", cause);
  }

  static GitFailure unwritable(Path repository, IOException cause) {
    String reason = "the repository " + repository + " cannot be changed: " + reason(cause);
    return new GitFailure(reason, null, cause);
  }

  private static String reason(IOException cause) {
    return oneLine(cause.getMessage() == null ? cause.toString() : cause.getMessage());
  }

  static GitFailure lostCommit(String name, String id, boolean branch) {
    return new GitFailure(
        "'" + name + "' points to commit " + id + ", which the repository does not have",
        branch ? "git branch --force " + ShellWord.of(name) + " ‹commit›" : "'git fsck' tells more",
        null);
  }

  static GitFailure noCommit(String revision) {
    return refused("there is no commit '" + oneLine(revision) + "' in the repository");
  }

  static String oneLine(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
  }
}
