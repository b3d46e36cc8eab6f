package dev.fairway.usecase.lane;

import static dev.fairway.usecase.Outcomes.problem;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import dev.fairway.domain.lane.Distance;
import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.lane.FindingKind;
import dev.fairway.port.failure.GitFailure;
import dev.fairway.port.git.Repository;
import dev.fairway.port.git.Worktree;
import dev.fairway.port.git.testing.InMemoryRepository;
import dev.fairway.usecase.Crew;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.lane.LaneChange.Action;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckRepositoryTest {

  private static final List<String> ROLES = List.of("A-api", "B-ui", "C-ops", "D-arch", "E-docs");

  /** Five lanes: one in order, one dirty, one behind, one on a wrong branch, one missing. */
  private static Yard fiveLanes() {
    Yard yard = new Yard(new SitePolicy().roles(ROLES.toArray(new String[0])));
    yard.git.createBranch("agent/C-ops", "main");
    yard.git.addCommit("main", "second", "readme");
    yard.setUp("A-api", "B-ui", "C-ops", "D-arch");
    yard.git.makeDirty(yard.of("B-ui"), "src/b.ts");
    yard.git.checkOut(yard.of("D-arch"), "wip", "main");
    return yard;
  }

  private static CheckRepository.Checked check(Yard yard) {
    return value(new CheckRepository(yard.grounds()).check(null));
  }

  @Test
  void five_lanes_with_four_risks_have_exactly_these_findings() {
    CheckRepository.Checked checked = check(fiveLanes());
    assertThat(checked.findings())
        .extracting(Finding::role, Finding::kind)
        .containsExactly(
            tuple("B-ui", FindingKind.DIRTY),
            tuple("C-ops", FindingKind.BEHIND),
            tuple("D-arch", FindingKind.WRONG_BRANCH),
            tuple("E-docs", FindingKind.MISSING_BRANCH));
    assertThat(checked.isOk()).isFalse();
    assertThat(checked.lanes()).hasSize(5);
  }

  @Test
  void preflight_agrees_in_each_of_the_lanes() {
    Yard yard = fiveLanes();
    for (LaneReport lane : check(yard).lanes()) {
      String role = lane.lane().role();
      yard.standIn(yard.of(role));
      CheckLane.Checked checked = new CheckLane(yard.grounds()).check(role);
      assertThat(checked.problems()).as(role).isEqualTo(lane.findings());
      assertThat(checked.isOk()).as(role).isEqualTo(role.equals("A-api"));
      yard.standIn(Path.of("/project"));
      assertThat(new CheckLane(yard.grounds()).check(role).isOk()).as(role).isFalse();
    }
  }

  @Test
  void lanes_in_order_are_ok_and_the_head_is_where_the_call_was_made() {
    Yard yard = new Yard().withLanes();
    String own = yard.git.addCommit(Yard.B, "work", "b");
    yard.git.makeDirty(Path.of("/project"), "x");
    CheckRepository.Checked checked = check(yard);
    assertThat(checked.findings()).isEmpty();
    assertThat(checked.isOk()).isTrue();
    assertThat(checked.head().branch()).isEqualTo("main");
    assertThat(checked.head().changes()).isNotNull();
    yard.standIn(yard.of("B-ui"));
    CheckRepository.Head lane = check(yard).head();
    assertThat(lane.commit()).isEqualTo(own);
    assertThat(lane.distance()).isEqualTo(new Distance(1, 0));
    yard.standIn(null);
    assertThat(check(yard).head().folder()).isEqualTo("/project");
  }

  @Test
  void lanes_are_measured_against_another_base_when_one_is_named() {
    Yard yard = new Yard().withLanes();
    yard.git.createBranch("release/2", "main");
    yard.git.addCommit("release/2", "fix", "readme");
    assertThat(value(new CheckRepository(yard.grounds()).check("release/2")).findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.BEHIND, FindingKind.BEHIND, FindingKind.BEHIND);
    assertThat(problem(new CheckRepository(yard.grounds()).check("relase/2")))
        .contains("there is no commit 'relase/2'");
  }

  @Test
  void a_repository_without_a_commit_has_no_base() {
    Yard yard = new Yard();
    Grounds empty = new Grounds(yard.project(), new InMemoryRepository(), yard);
    CheckRepository.Checked checked = value(new CheckRepository(empty).check(null));
    assertThat(checked.findings().get(0).kind()).isEqualTo(FindingKind.MISSING_BASE);
    assertThat(checked.head().branch()).isEqualTo("main");
    assertThat(checked.head().commit()).isNull();
    assertThat(new CheckLane(empty).check("A-backend").problems())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.MISSING_BASE, FindingKind.MISSING_BRANCH);
  }

  @Test
  void a_worktree_that_cannot_be_read_does_not_hide_the_others() {
    Yard yard = new Yard().withLanes();
    yard.git.makeDirty(yard.of("B-ui"), "x");
    Repository broken = mock(Repository.class, delegatesTo(yard.git));
    doCallRealMethod().when(broken).look(any());
    for (Path folder : List.of(yard.of("A-backend"), Path.of("/project"))) {
      doThrow(new GitFailure("bad index", null, null)).when(broken).changes(folder);
    }
    Grounds grounds = new Grounds(yard.project(), broken, yard);
    CheckRepository.Checked checked = value(new CheckRepository(grounds).check(null));
    assertThat(checked.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.UNREADABLE_WORKTREE, FindingKind.DIRTY);
    assertThat(checked.findings().get(0).message()).endsWith("cannot be read: bad index");
    assertThat(checked.head().changes()).isNull();
  }

  @Test
  void a_branch_that_cannot_be_read_hides_neither_lanes_nor_tasks() {
    Yard yard = new Yard();
    yard.setUp("B-ui", "C-ops");
    yard.put("T-1", "in_progress", Yard.A, null, false);
    Repository broken = mock(Repository.class, delegatesTo(yard.git));
    doCallRealMethod().when(broken).look(any());
    doThrow(new GitFailure("it is garbage", "mend it so", null)).when(broken).headOf(Yard.A);
    Grounds grounds = new Grounds(yard.project(), broken, yard);

    CheckRepository.Checked checked = value(new CheckRepository(grounds).check(null));

    assertThat(checked.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.BROKEN_BRANCH, FindingKind.BRANCH_GONE);
    assertThat(checked.findings().get(0).hint()).isEqualTo("mend it so");
    assertThat(new SetUpWorktrees(grounds).setUp(List.of("A-backend", "B-ui", "C-ops")))
        .extracting(LaneChange::action)
        .containsExactly(Action.REFUSED, Action.KEPT, Action.KEPT);
    assertThat(new CheckLane(grounds).check("A-backend").problems())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.BROKEN_BRANCH);
  }

  @Test
  void what_tasks_say_of_the_repository_is_compared_with_it() {
    Yard yard = new Yard().withLanes();
    String onMain = yard.git.addCommit("main", "merged", "m");
    String own = yard.git.addCommit(Yard.A, "work", "a");
    yard.put("T-1", "done", null, onMain.substring(0, 10), false);
    yard.put("T-2", "done", null, own, true);
    yard.put("T-3", "done", Yard.A, "0123456789abcdef", false);
    yard.put("T-4", "done", null, "unknown-1", true);
    yard.put("T-5", "done", null, "unknown-2", true);
    yard.put("T-6", "in_progress", "feature/gone", null, false);
    yard.put("T-7", "todo", null, null, false);
    assertThat(check(yard).tasks())
        .extracting(Finding::taskId, Finding::kind, Finding::count)
        .containsExactly(
            tuple("T-2", FindingKind.COMMIT_NOT_ON_MAIN, 1),
            tuple("T-3", FindingKind.UNKNOWN_COMMIT, 1),
            tuple("T-3", FindingKind.UNMERGED_COMMITS, 1),
            tuple("T-6", FindingKind.BRANCH_GONE, 1),
            tuple(null, FindingKind.IMPORTED_COMMITS, 2));
  }

  @Test
  void findings_about_tasks_are_warnings_only() {
    Yard yard = new Yard().withLanes();
    yard.put("T-3", "done", null, "0123456789abcdef", false);
    assertThat(check(yard).isOk()).isTrue();
  }

  @Test
  void an_imported_commit_is_somebodys_own_once_people_have_moved_the_task() {
    Yard yard = new Yard().withLanes();
    yard.put("T-1", "in_progress", null, "unknown-1", true);
    yard.put("T-2", "in_progress", null, "unknown-2", true);
    yard.site.move("T-1", "blocked", Crew.ANN);
    yard.site.claim("T-2", Crew.ANN);
    assertThat(check(yard).tasks())
        .extracting(Finding::taskId, Finding::kind)
        .containsExactly(
            tuple("T-1", FindingKind.UNKNOWN_COMMIT), tuple(null, FindingKind.IMPORTED_COMMITS));
  }

  @Test
  void without_a_main_branch_nothing_is_measured() {
    Yard yard = new Yard().withLanes();
    yard.put("T-1", "done", Yard.A, yard.git.headOf(Yard.A).orElseThrow(), false);
    yard.git.deleteBranch("main");
    CheckRepository.Checked checked = check(yard);
    assertThat(checked.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.MISSING_BASE);
    assertThat(checked.lanes().get(0).lane().distance()).isNull();
  }

  @Test
  void a_bare_repository_has_lanes_and_no_head() {
    Yard yard = new Yard().withLanes();
    yard.standIn(null);
    Repository bare = mock(Repository.class, delegatesTo(yard.git));
    List<Worktree> linked = yard.git.worktrees().stream().filter(one -> !one.main()).toList();
    doReturn(linked).when(bare).worktrees();
    Grounds grounds = new Grounds(yard.project(), bare, yard);
    CheckRepository.Checked checked = value(new CheckRepository(grounds).check(null));
    assertThat(checked.isOk()).isTrue();
    assertThat(checked.head().folder()).isNull();
  }
}
