package dev.fairway.adapter.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fairway.domain.lane.Unfinished;
import dev.fairway.port.git.Worktree;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches in conflict, one of them in a linked worktree. */
class HalfwayTest {

  private static final String LANE = "lane";

  @TempDir private Path temp;
  private Git project;
  private Git lane;

  @BeforeEach
  void makeAConflict() {
    project = Git.init(temp.resolve("project"));
    project.commit("first", "a.txt");
    project.run("worktree", "add", "--quiet", "-b", LANE, temp.resolve(LANE).toString());
    lane = project.in(temp.resolve(LANE));
    project.commit("theirs", "a.txt");
    lane.commit("mine", "a.txt");
    lane.commit("more", "a.txt");
  }

  private Worktree seen(Git where) {
    try (var repository = GitRepository.open(project.folder())) {
      return repository.worktrees().stream()
          .filter(one -> one.folder().endsWith(where.folder().getFileName()))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void fails(Git where, String... words) {
    assertThat(catchThrowableOfType(AssertionError.class, () -> where.run(words))).isNotNull();
  }

  private void isSeenUntilItIsEnded(Unfinished begun, String... command) {
    assertThat(seen(lane).unfinished()).isNull();
    fails(lane, command);
    assertThat(seen(lane).unfinished()).isEqualTo(begun);
    assertThat(seen(project).unfinished()).isNull();
    lane.run(begun.word(), "--abort");
    assertThat(seen(lane).unfinished()).isNull();
  }

  @Test
  void a_rebase_that_a_conflict_has_stopped_is_seen() {
    isSeenUntilItIsEnded(Unfinished.REBASE, "rebase", "main");
    isSeenUntilItIsEnded(Unfinished.REBASE, "rebase", "--apply", "main");
  }

  @Test
  void so_is_whatever_else_a_conflict_stops() {
    isSeenUntilItIsEnded(Unfinished.MERGE, "merge", "main");
    isSeenUntilItIsEnded(Unfinished.CHERRY_PICK, "cherry-pick", "main");
    isSeenUntilItIsEnded(Unfinished.REVERT, "revert", "--no-edit", "HEAD~1");
  }

  @Test
  void patches_that_do_not_apply_are_seen_in_the_main_worktree_as_well() {
    String patch = lane.run("format-patch", "-1", "--stdout");
    project.write("one.patch", patch + "\n");
    fails(project, "am", "one.patch");

    assertThat(seen(project).unfinished()).isEqualTo(Unfinished.AM);
    project.run("am", "--abort");
    assertThat(seen(project).unfinished()).isNull();
  }
}
