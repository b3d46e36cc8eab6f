package dev.fairway.domain.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is the matter with a lane. A lane that is not in place has one finding about that: how
 * far its branch is behind means nothing before somebody can work there.
 */
public final class LaneCheck {

  static final String FIRST_COMMIT = "git commit --allow-empty -m ‹message›";

  private final String base;

  /**
   * @param base what lanes have to be based on
   */
  public LaneCheck(String base) {
    this.base = base;
  }

  /** The base does not exist, so that no lane can be made or measured. */
  public Finding missingBase(boolean unborn) {
    return unborn
        ? new Finding(
            FindingKind.MISSING_BASE,
            null,
            null,
            "the repository has no commit yet, so there is no " + base + " to base lanes on",
            FIRST_COMMIT,
            1)
        : new Finding(
            FindingKind.MISSING_BASE,
            null,
            null,
            "there is no branch " + base + " to base lanes on",
            "git branch " + ShellWord.of(base) + " ‹commit›",
            1);
  }

  public List<Finding> of(LaneFacts lane) {
    List<Finding> findings = new ArrayList<>();
    Finding misplaced = misplaced(lane).orElse(null);
    if (misplaced != null) {
      findings.add(misplaced);
    }
    boolean said = misplaced != null && misplaced.kind() == FindingKind.DETACHED;
    if (lane.changes().isDirty() && !(said && lane.unfinished() == Unfinished.REBASE)) {
      findings.add(dirty(lane));
    }
    Distance distance = lane.distance();
    if (misplaced == null && distance != null && distance.behind() > 0) {
      findings.add(behind(lane, distance));
    }
    return findings;
  }

  /** Why nobody can work in the lane; empty when its worktree is there, on its branch. */
  public Optional<Finding> misplaced(LaneFacts lane) {
    return Optional.ofNullable(whyMisplaced(lane));
  }

  private @Nullable Finding whyMisplaced(LaneFacts lane) {
    if (lane.broken() != null) {
      return broken(lane, lane.broken());
    }
    return switch (lane.place()) {
      case FOREIGN ->
          Finding.ofLane(
              FindingKind.FOREIGN_WORKTREE,
              lane,
              lane.folder() + " exists but is not a worktree of this repository",
              "mv " + ShellWord.of(lane.folder()) + " ‹elsewhere› && " + lane.setup());
      case ABSENT, LOST -> missing(lane);
      case PRESENT -> wronglyCheckedOut(lane);
    };
  }

  private static Finding broken(LaneFacts lane, BrokenBranch broken) {
    String make = "git branch --force " + ShellWord.of(lane.branch()) + " ‹commit›";
    return Finding.ofLane(
        FindingKind.BROKEN_BRANCH,
        lane,
        "branch " + lane.branch() + " cannot be read: " + broken.reason(),
        broken.hint() == null ? make : broken.hint());
  }

  private Finding missing(LaneFacts lane) {
    if (lane.head() == null) {
      return Finding.ofLane(
          FindingKind.MISSING_BRANCH,
          lane,
          "there is neither a branch " + lane.branch() + " nor a worktree at " + lane.folder(),
          lane.setup());
    }
    String missing = "there is no worktree at " + lane.folder();
    String elsewhere = lane.elsewhere();
    if (lane.leftover() != null) {
      return Finding.ofLane(
          FindingKind.MISSING_WORKTREE,
          lane,
          missing + "; " + lane.leftover().message(),
          lane.leftover().wayOut(lane.setup()));
    }
    if (elsewhere == null) {
      return Finding.ofLane(FindingKind.MISSING_WORKTREE, lane, missing, lane.setup());
    }
    return Finding.ofLane(
        FindingKind.MISSING_WORKTREE,
        lane,
        missing + "; branch " + lane.branch() + " is checked out at " + elsewhere,
        "git -C " + ShellWord.of(elsewhere) + " switch --detach && " + lane.setup());
  }

  private @Nullable Finding wronglyCheckedOut(LaneFacts lane) {
    if (lane.checkout() == null) {
      return unreadable(lane);
    }
    String found = lane.checkout().branch();
    if (found == null && lane.unfinished() == Unfinished.REBASE) {
      return rebasing(lane, lane.unfinished());
    }
    if (found == null) {
      return Finding.ofLane(
          FindingKind.DETACHED,
          lane,
          lane.folder()
              + " has no branch checked out but a commit; it should have "
              + lane.branch(),
          switchBack(lane));
    }
    if (!found.equals(lane.branch())) {
      return Finding.ofLane(
          FindingKind.WRONG_BRANCH,
          lane,
          lane.folder() + " has " + found + " checked out instead of " + lane.branch(),
          switchBack(lane));
    }
    if (lane.head() == null) {
      return Finding.ofLane(
          FindingKind.MISSING_BRANCH,
          lane,
          "branch " + lane.branch() + " has no commit",
          lane.git() + " reset --soft " + ShellWord.of(base));
    }
    return null;
  }

  /** A rebase has no branch checked out until it ends, and then the one that it began on. */
  private static Finding rebasing(LaneFacts lane, Unfinished rebase) {
    String dirt = lane.changes().isDirty() ? ", with " + lane.changes().words() : "";
    return Finding.ofLane(
        FindingKind.DETACHED,
        lane,
        lane.folder() + " is " + rebase.where() + dirt + "; it should have " + lane.branch(),
        rebase.end(lane.folder()));
  }

  private static Finding unreadable(LaneFacts lane) {
    Unreadable trouble = lane.trouble();
    return Finding.ofLane(
        FindingKind.UNREADABLE_WORKTREE,
        lane,
        "the worktree "
            + lane.folder()
            + " cannot be read"
            + (trouble == null ? "" : ": " + trouble.reason()),
        trouble == null || trouble.hint() == null
            ? "git worktree repair " + ShellWord.of(lane.folder())
            : trouble.hint());
  }

  /** Git switches no branch in the middle of something. */
  private String switchBack(LaneFacts lane) {
    Unfinished unfinished = lane.unfinished();
    String before = unfinished == null ? "" : unfinished.end(lane.folder()) + " && ";
    String branch = ShellWord.of(lane.branch());
    return before
        + lane.git()
        + (lane.head() == null
            ? " switch --create " + branch + " " + ShellWord.of(base)
            : " switch " + branch);
  }

  private static Finding dirty(LaneFacts lane) {
    return Finding.ofLane(
            FindingKind.DIRTY,
            lane,
            dirt(lane.folder(), lane.changes(), lane.unfinished()),
            clean(lane.folder(), lane.unfinished()))
        .counting(lane.changes().count());
  }

  /** How much is not committed in a worktree. */
  static String dirt(String folder, Uncommitted changes, @Nullable Unfinished unfinished) {
    String state = unfinished == null ? " has " : " is " + unfinished.where() + ", with ";
    return folder + state + changes.words();
  }

  /**
   * What makes a worktree clean without losing anything. In the middle of something that is not for
   * a commit to say: it would have the marks of every conflict in it.
   */
  static String clean(String folder, @Nullable Unfinished unfinished) {
    if (unfinished != null) {
      return unfinished.end(folder);
    }
    String git = "git -C " + ShellWord.of(folder);
    return git + " add --all && " + git + " commit -m ‹message›";
  }

  private Finding behind(LaneFacts lane, Distance distance) {
    String apart =
        distance.ahead() == 0
            ? lane.branch() + " is " + Counted.of(distance.behind(), "commit") + " behind " + base
            : lane.branch()
                + " and "
                + base
                + " have diverged: "
                + Counted.of(distance.ahead(), "commit")
                + " ahead, "
                + distance.behind()
                + " behind";
    return Finding.ofLane(
            FindingKind.BEHIND, lane, apart, lane.git() + " merge " + ShellWord.of(base))
        .counting(distance.behind());
  }
}
