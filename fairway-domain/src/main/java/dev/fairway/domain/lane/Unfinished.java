package dev.fairway.domain.lane;

import java.util.Locale;

/** Something that git has begun in a worktree and that waits for a person to end it. */
public enum Unfinished {
  REBASE,
  /** Applying patches. */
  AM,
  MERGE,
  CHERRY_PICK,
  REVERT;

  /** The command of git's that began it and that ends it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code in the middle of a rebase}. */
  String where() {
    return "in the middle of " + (this == AM ? "an " : "a ") + word();
  }

  /** What ends it: which way is for a person to say. */
  String end(String folder) {
    return "git -C " + ShellWord.of(folder) + " " + word() + " ‹--continue|--abort›";
  }
}
