package dev.fairway.port.git;

import java.util.Optional;

/** What the rules need to know of branches. */
public interface Branches {

  /** The full id of the newest commit of a local branch; empty when there is no such branch. */
  Optional<String> headOf(String branch);

  /** A project without a repository. */
  static Branches none() {
    return new NoBranches();
  }
}
