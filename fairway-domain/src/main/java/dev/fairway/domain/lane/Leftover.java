package dev.fairway.domain.lane;

/**
 * A worktree that the repository has on record and that is not there any more, which keeps a lane
 * from being made: in its place, or on its branch.
 *
 * @param folder where it was
 * @param locked whether git was told to keep the record; else something else is in the folder now
 */
public record Leftover(String folder, boolean locked) {

  String message() {
    return locked
        ? "git was told to keep the one at " + folder + ", which is gone"
        : "the one on record is at " + folder + ", which does not know the repository any more";
  }

  /** What lets the lane be made, or brings the worktree back. */
  String wayOut(String setup) {
    return locked
        ? "git worktree unlock " + ShellWord.of(folder) + " && " + setup
        : "git worktree repair " + ShellWord.of(folder);
  }
}
