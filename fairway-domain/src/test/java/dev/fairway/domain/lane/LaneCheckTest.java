package dev.fairway.domain.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.fairway.domain.lane.LaneFacts.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LaneCheckTest {

  private final LaneCheck check = new LaneCheck("main");

  static Stream<Arguments> risks() {
    String folder = LaneExample.FOLDER;
    String head = LaneExample.HEAD;
    return Stream.of(
        arguments(
            LaneExample.without(Place.ABSENT, null, null),
            FindingKind.MISSING_BRANCH,
            "there is neither a branch agent/A-backend nor a worktree at " + folder,
            "fairway worktree setup --role A-backend"),
        arguments(
            LaneExample.without(Place.ABSENT, head, null),
            FindingKind.MISSING_WORKTREE,
            "there is no worktree at " + folder,
            "fairway worktree setup --role A-backend"),
        arguments(
            LaneExample.without(Place.LOST, head, null),
            FindingKind.MISSING_WORKTREE,
            "there is no worktree at " + folder,
            "fairway worktree setup --role A-backend"),
        arguments(
            LaneExample.without(Place.ABSENT, head, "/my project"),
            FindingKind.MISSING_WORKTREE,
            "there is no worktree at "
                + folder
                + "; branch agent/A-backend is checked out at /my project",
            "git -C '/my project' switch --detach && fairway worktree setup --role A-backend"),
        arguments(
            LaneExample.without(Place.FOREIGN, head, null),
            FindingKind.FOREIGN_WORKTREE,
            folder + " exists but is not a worktree of this repository",
            "mv " + folder + " ‹elsewhere› && fairway worktree setup --role A-backend"),
        arguments(
            LaneExample.present(head, null, LaneExample.LEVEL),
            FindingKind.UNREADABLE_WORKTREE,
            "the worktree " + folder + " cannot be read: its .git is no file",
            "git worktree repair " + folder),
        arguments(
            LaneExample.unreadable(new Unreadable("git is gone", "install git")),
            FindingKind.UNREADABLE_WORKTREE,
            "the worktree " + folder + " cannot be read: git is gone",
            "install git"),
        arguments(
            LaneExample.unreadable(null),
            FindingKind.UNREADABLE_WORKTREE,
            "the worktree " + folder + " cannot be read",
            "git worktree repair " + folder),
        arguments(
            LaneExample.kept(new Leftover(folder, true)),
            FindingKind.MISSING_WORKTREE,
            "there is no worktree at "
                + folder
                + "; git was told to keep the one at "
                + folder
                + ", which is gone",
            "git worktree unlock " + folder + " && fairway worktree setup --role A-backend"),
        arguments(
            LaneExample.kept(new Leftover("/moved here", false)),
            FindingKind.MISSING_WORKTREE,
            "there is no worktree at "
                + folder
                + "; the one on record is at /moved here, which does not know the repository any more",
            "git worktree repair '/moved here'"),
        arguments(
            LaneExample.halfway(null, Unfinished.REBASE),
            FindingKind.DETACHED,
            folder + " is in the middle of a rebase; it should have agent/A-backend",
            "git -C " + folder + " rebase ‹--continue|--abort›"),
        arguments(
            LaneExample.halfway(null, Unfinished.REBASE, "a.txt"),
            FindingKind.DETACHED,
            folder
                + " is in the middle of a rebase, with 1 uncommitted change: a.txt"
                + "; it should have agent/A-backend",
            "git -C " + folder + " rebase ‹--continue|--abort›"),
        arguments(
            LaneExample.halfway(LaneExample.BRANCH, Unfinished.AM, "a.txt"),
            FindingKind.DIRTY,
            folder + " is in the middle of an am, with 1 uncommitted change: a.txt",
            "git -C " + folder + " am ‹--continue|--abort›"),
        arguments(
            LaneExample.halfway(LaneExample.BRANCH, Unfinished.CHERRY_PICK, "a.txt"),
            FindingKind.DIRTY,
            folder + " is in the middle of a cherry-pick, with 1 uncommitted change: a.txt",
            "git -C " + folder + " cherry-pick ‹--continue|--abort›"),
        arguments(
            LaneExample.broken("mend it so"),
            FindingKind.BROKEN_BRANCH,
            "branch agent/A-backend cannot be read: the file names no commit",
            "mend it so"),
        arguments(
            LaneExample.broken(null),
            FindingKind.BROKEN_BRANCH,
            "branch agent/A-backend cannot be read: the file names no commit",
            "git branch --force agent/A-backend ‹commit›"),
        arguments(
            LaneExample.checkedOut("wip"),
            FindingKind.WRONG_BRANCH,
            folder + " has wip checked out instead of agent/A-backend",
            "git -C " + folder + " switch agent/A-backend"),
        arguments(
            LaneExample.checkedOut(null),
            FindingKind.DETACHED,
            folder + " has no branch checked out but a commit; it should have agent/A-backend",
            "git -C " + folder + " switch agent/A-backend"),
        arguments(
            LaneExample.present(
                null, new Checkout("wip", head, false, Uncommitted.nothing()), null),
            FindingKind.WRONG_BRANCH,
            folder + " has wip checked out instead of agent/A-backend",
            "git -C " + folder + " switch --create agent/A-backend main"),
        arguments(
            LaneExample.present(
                null, new Checkout(LaneExample.BRANCH, null, false, Uncommitted.nothing()), null),
            FindingKind.MISSING_BRANCH,
            "branch agent/A-backend has no commit",
            "git -C " + folder + " reset --soft main"),
        arguments(
            LaneExample.dirty("a.txt"),
            FindingKind.DIRTY,
            folder + " has 1 uncommitted change: a.txt",
            "git -C " + folder + " add --all && git -C " + folder + " commit -m ‹message›"),
        arguments(
            LaneExample.at(new Distance(0, 1), Uncommitted.nothing()),
            FindingKind.BEHIND,
            "agent/A-backend is 1 commit behind main",
            "git -C " + folder + " merge main"),
        arguments(
            LaneExample.at(new Distance(2, 3), Uncommitted.nothing()),
            FindingKind.BEHIND,
            "agent/A-backend and main have diverged: 2 commits ahead, 3 behind",
            "git -C " + folder + " merge main"));
  }

  @ParameterizedTest
  @MethodSource("risks")
  void a_risk_is_an_error_of_the_lane_with_the_command_that_mends_it(
      LaneFacts lane, FindingKind kind, String message, String hint) {
    List<Finding> findings = check.of(lane);
    assertThat(findings).hasSize(1);
    Finding only = findings.get(0);
    assertThat(only.kind()).isEqualTo(kind);
    assertThat(only.severity()).isEqualTo(Severity.ERROR);
    assertThat(only.role()).isEqualTo("A-backend");
    assertThat(only.taskId()).isNull();
    assertThat(only.message()).isEqualTo(message);
    assertThat(only.hint()).isEqualTo(hint);
    assertThat(Finding.isOk(findings)).isFalse();
  }

  @Test
  void a_lane_on_its_branch_without_changes_is_fine_also_with_commits_of_its_own() {
    assertThat(check.of(LaneExample.inPlace())).isEmpty();
    assertThat(check.of(LaneExample.at(new Distance(4, 0), Uncommitted.nothing()))).isEmpty();
    assertThat(check.misplaced(LaneExample.dirty("a"))).isEmpty();
  }

  @Test
  void a_dirty_lane_that_is_behind_is_both() {
    LaneFacts lane = LaneExample.at(new Distance(0, 2), Uncommitted.of(List.of("a", "b")));
    assertThat(check.of(lane))
        .extracting(Finding::kind, Finding::count)
        .containsExactly(tuple(FindingKind.DIRTY, 2), tuple(FindingKind.BEHIND, 2));
  }

  @Test
  void a_lane_on_a_wrong_branch_still_says_what_is_not_committed() {
    LaneFacts lane =
        LaneExample.present(
            LaneExample.HEAD,
            new Checkout("wip", LaneExample.HEAD, false, Uncommitted.of(List.of("a"))),
            new Distance(0, 9));
    assertThat(check.of(lane))
        .extracting(Finding::kind)
        .containsExactly(FindingKind.WRONG_BRANCH, FindingKind.DIRTY);
  }

  @Test
  void a_merge_on_a_wrong_branch_is_ended_before_git_switches_back() {
    String merge = "git -C " + LaneExample.FOLDER + " merge ‹--continue|--abort›";
    String back = merge + " && git -C " + LaneExample.FOLDER + " switch " + LaneExample.BRANCH;
    assertThat(check.of(LaneExample.halfway("wip", Unfinished.MERGE, "a")))
        .extracting(Finding::kind, Finding::hint)
        .containsExactly(tuple(FindingKind.WRONG_BRANCH, back), tuple(FindingKind.DIRTY, merge));
    assertThat(check.of(LaneExample.halfway(null, Unfinished.MERGE, "a")))
        .extracting(Finding::kind, Finding::hint)
        .containsExactly(tuple(FindingKind.DETACHED, back), tuple(FindingKind.DIRTY, merge));
  }

  @Test
  void of_many_changes_the_first_three_are_named_and_the_first_twenty_kept() {
    List<String> paths = Stream.iterate(10, n -> n + 1).limit(30).map(n -> "p" + n).toList();
    Uncommitted changes = Uncommitted.of(paths);
    assertThat(changes.first()).hasSize(20).startsWith("p10", "p11");
    assertThat(changes.words()).isEqualTo("30 uncommitted changes: p10, p11, p12, …");
  }

  @Test
  void without_a_base_it_matters_whether_there_is_any_commit() {
    assertThat(check.missingBase(true).message())
        .isEqualTo("the repository has no commit yet, so there is no main to base lanes on");
    assertThat(check.missingBase(false).message())
        .isEqualTo("there is no branch main to base lanes on");
    assertThat(check.missingBase(false).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void what_a_lane_has_is_told_from_its_place() {
    assertThat(LaneExample.inPlace().exists()).isTrue();
    assertThat(LaneExample.inPlace().isRegistered()).isTrue();
    assertThat(LaneExample.inPlace().isOnBranch()).isTrue();
    LaneFacts lost = LaneExample.without(Place.LOST, LaneExample.HEAD, null);
    assertThat(lost.exists()).isFalse();
    assertThat(lost.isRegistered()).isTrue();
    assertThat(lost.isOnBranch()).isFalse();
    LaneFacts foreign = LaneExample.without(Place.FOREIGN, null, null);
    assertThat(foreign.exists()).isTrue();
    assertThat(foreign.isRegistered()).isFalse();
  }
}
