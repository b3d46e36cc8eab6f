package dev.fairway.domain.lane;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a role may be given work in a working directory: only in its own lane, and only when
 * nothing is the matter with that.
 */
public final class Preflight {

  private Preflight() {}

  /**
   * What keeps the role from being dispatched; empty when nothing does.
   *
   * @param here the top folder of the worktree that the call was made in; null outside of one
   */
  public static List<Finding> problems(
      LaneFacts lane, List<Finding> findings, @Nullable String here) {
    List<Finding> problems = new ArrayList<>();
    if (lane.place() == LaneFacts.Place.PRESENT && !lane.folder().equals(here)) {
      problems.add(
          Finding.ofLane(
              FindingKind.NOT_THIS_WORKTREE,
              lane,
              (here == null ? "this folder" : here)
                  + " is not the worktree of "
                  + lane.role()
                  + ", which is "
                  + lane.folder(),
              "cd " + ShellWord.of(lane.folder())));
    }
    for (Finding finding : findings) {
      boolean concerns = finding.role() == null || finding.role().equals(lane.role());
      if (concerns && finding.severity() == Severity.ERROR) {
        problems.add(finding);
      }
    }
    return problems;
  }
}
