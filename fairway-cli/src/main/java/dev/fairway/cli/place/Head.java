package dev.fairway.cli.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is checked out.
 *
 * @param branch its short name; null unless {@link State#BRANCH} or {@link State#UNBORN}
 * @param commit full id; null unless {@link State#BRANCH} or {@link State#DETACHED}
 */
public record Head(State state, @Nullable String branch, @Nullable String commit) {

  /** The ways in which something is or is not checked out. */
  public enum State {
    /** A branch. */
    BRANCH,
    /** A branch without a commit. */
    UNBORN,
    /** A commit. */
    DETACHED,
    /** The repository keeps its references in a way that is not read here. */
    UNKNOWN,
    /** There is no repository. */
    NONE
  }

  /** What git writes where a reftable holds the truth. */
  private static final String ELSEWHERE = "refs/heads/.invalid";

  static final Head NOTHING = new Head(State.NONE, null, null);
  private static final Head UNREADABLE = new Head(State.UNKNOWN, null, null);

  static Head read(GitFolder git, GitRefs refs) {
    String line = SmallFile.firstLine(git.gitDir(), "HEAD");
    if (line == null) {
      return UNREADABLE;
    }
    if (!line.startsWith(GitRefs.SYMBOLIC)) {
      String linked = linkedBranch(git.gitDir().resolve("HEAD"));
      String commit = GitRefs.commit(line);
      if (linked != null) {
        return new Head(State.BRANCH, linked, commit);
      }
      return commit == null ? UNREADABLE : new Head(State.DETACHED, null, commit);
    }
    String target = line.substring(GitRefs.SYMBOLIC.length()).strip();
    if (target.equals(ELSEWHERE) || !target.startsWith(GitRefs.HEADS)) {
      return UNREADABLE;
    }
    String branch = target.substring(GitRefs.HEADS.length());
    Optional<String> commit = refs.headOf(branch);
    return new Head(commit.isPresent() ? State.BRANCH : State.UNBORN, branch, commit.orElse(null));
  }

  /** Very old repositories have a symbolic link for a HEAD. */
  private static @Nullable String linkedBranch(Path head) {
    try {
      String target = Files.isSymbolicLink(head) ? Files.readSymbolicLink(head).toString() : "";
      return target.startsWith(GitRefs.HEADS) ? target.substring(GitRefs.HEADS.length()) : null;
    } catch (IOException changed) {
      return null;
    }
  }
}
