package dev.fairway.usecase.lane;

import dev.fairway.domain.lane.BrokenBranch;
import dev.fairway.domain.lane.Checkout;
import dev.fairway.domain.lane.Distance;
import dev.fairway.domain.lane.LaneCheck;
import dev.fairway.domain.lane.LaneFacts;
import dev.fairway.domain.lane.LaneFacts.Place;
import dev.fairway.domain.lane.Leftover;
import dev.fairway.domain.lane.Uncommitted;
import dev.fairway.domain.lane.Unreadable;
import dev.fairway.port.failure.Failure;
import dev.fairway.port.git.Repository;
import dev.fairway.port.git.Worktree;
import dev.fairway.port.git.WorktreeLooks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how lanes are found. Worktrees are listed once, when the survey begins. */
final class LaneSurvey {

  private final Grounds grounds;
  private final Base base;
  private final WorktreeLooks looks;
  private final List<Worktree> worktrees;

  /** Looks into worktrees one by one, as they are asked for. */
  LaneSurvey(Grounds grounds, Base base) {
    this(grounds, base, grounds.repository()::changes);
  }

  /**
   * @param looks begun by {@link #begin}
   */
  LaneSurvey(Grounds grounds, Base base, WorktreeLooks looks) {
    this.grounds = grounds;
    this.base = base;
    this.looks = looks;
    this.worktrees = grounds.repository().worktrees();
  }

  /** Begins to look into lanes' worktrees, which takes longest. */
  static WorktreeLooks begin(Grounds grounds, List<String> roles) {
    return grounds.repository().look(folders(grounds, roles));
  }

  /** Also into the worktree that the call was made in. */
  static WorktreeLooks beginHereToo(Grounds grounds, List<String> roles) {
    List<Path> folders = folders(grounds, roles);
    grounds.folders().here().ifPresent(folders::add);
    return grounds.repository().look(folders);
  }

  private static List<Path> folders(Grounds grounds, List<String> roles) {
    List<Path> folders = new ArrayList<>();
    for (String role : roles) {
      folders.add(grounds.folders().of(role));
    }
    return folders;
  }

  /** Lanes and what is the matter with them. */
  List<LaneReport> reports(List<String> roles) {
    LaneCheck check = new LaneCheck(base.name());
    List<LaneReport> reports = new ArrayList<>();
    for (String role : roles) {
      LaneFacts lane = lane(role);
      reports.add(LaneReport.of(lane, grounds.repository(), check.of(lane)));
    }
    return reports;
  }

  LaneFacts lane(String role) {
    Repository repository = grounds.repository();
    String branch = grounds.project().policy().branchOf(role);
    Path folder = grounds.folders().of(role);
    Worktree worktree = at(folder).orElse(null);
    Place place = place(worktree, folder);
    String head = null;
    BrokenBranch broken = null;
    try {
      head = repository.headOf(branch).orElse(null);
    } catch (Failure unreadable) {
      broken = new BrokenBranch(String.valueOf(unreadable.getMessage()), unreadable.hint());
    }
    Checkout checkout = null;
    Unreadable trouble = null;
    if (worktree != null && place == Place.PRESENT) {
      try {
        checkout = checkout(worktree);
      } catch (Failure unreadable) {
        trouble = new Unreadable(String.valueOf(unreadable.getMessage()), unreadable.hint());
      }
    }
    return new LaneFacts(
        role,
        branch,
        folder.toString(),
        head,
        place,
        checkout,
        distance(head),
        elsewhere(branch, folder),
        trouble,
        leftover(branch, folder),
        broken);
  }

  private Place place(@Nullable Worktree worktree, Path folder) {
    boolean taken = grounds.folders().isTaken(folder);
    if (worktree == null) {
      return taken ? Place.FOREIGN : Place.ABSENT;
    }
    return worktree.exists() ? Place.PRESENT : taken ? Place.FOREIGN : Place.LOST;
  }

  private Checkout checkout(Worktree worktree) {
    return new Checkout(
        worktree.branch(),
        worktree.head(),
        worktree.locked(),
        changes(worktree.folder()),
        worktree.unfinished());
  }

  Uncommitted changes(Path folder) {
    return Uncommitted.of(looks.in(folder).paths());
  }

  /** How far a commit is from the base; null when either is missing. */
  @Nullable Distance distance(@Nullable String commit) {
    return distance(grounds.repository(), commit, base.commit());
  }

  static @Nullable Distance distance(
      Repository repository, @Nullable String commit, @Nullable String base) {
    if (commit == null || base == null) {
      return null;
    }
    return repository
        .divergence(commit, base)
        .map(apart -> new Distance(apart.ahead(), apart.behind()))
        .orElse(null);
  }

  /** The worktree of a folder, also when the folder is gone. */
  Optional<Worktree> at(Path folder) {
    for (Worktree worktree : worktrees) {
      if (worktree.folder().equals(folder)) {
        return Optional.of(worktree);
      }
    }
    return Optional.empty();
  }

  /** The worktree that has a branch checked out. */
  Optional<Worktree> on(String branch) {
    for (Worktree worktree : worktrees) {
      if (worktree.exists() && branch.equals(worktree.branch())) {
        return Optional.of(worktree);
      }
    }
    return Optional.empty();
  }

  private @Nullable String elsewhere(String branch, Path folder) {
    Path other = on(branch).map(Worktree::folder).orElse(folder);
    return other.equals(folder) ? null : other.toString();
  }

  /** Other records are forgotten when the lane is made. */
  private @Nullable Leftover leftover(String branch, Path folder) {
    for (Worktree worktree : worktrees) {
      boolean own = worktree.folder().equals(folder);
      boolean kept = worktree.locked() || !own && grounds.folders().isTaken(worktree.folder());
      if (!worktree.exists() && kept && (own || branch.equals(worktree.branch()))) {
        return new Leftover(worktree.folder().toString(), worktree.locked());
      }
    }
    return null;
  }

  /** The worktree that the call was made in, or else the main one, which a bare one has not. */
  Optional<Worktree> here() {
    Optional<Worktree> here = grounds.folders().here().flatMap(this::at);
    for (Worktree worktree : worktrees) {
      if (here.isEmpty() && worktree.main()) {
        return Optional.of(worktree);
      }
    }
    return here;
  }
}
