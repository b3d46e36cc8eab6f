package dev.fairway.port.git.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.port.git.Worktree;
import dev.fairway.port.git.WorktreeLooks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The folders in which commits are checked out. */
abstract class WorktreeContract extends RepositoryContract {

  private Path addLane(String name) {
    if (repository().headOf("main").isEmpty()) {
      given().addCommit("main", "first", "a.txt", "b.txt");
    }
    repository().createBranch("lane/" + name, "main");
    Path folder = given().beside(name);
    repository().addWorktree(folder, "lane/" + name);
    return folder;
  }

  private String head() {
    return repository().headOf("main").orElseThrow();
  }

  @Test
  void an_empty_repository_has_its_main_worktree() {
    assertThat(repository().worktrees())
        .containsExactly(new Worktree(given().main(), "main", null, true, true, false));
    assertThat(repository().changes(given().main()).isDirty()).isFalse();
  }

  @Test
  void worktrees_are_listed_with_the_main_one_first_and_then_by_path() {
    Path web = addLane("web");
    Path api = addLane("api");
    String mine = given().addCommit("lane/web", "mine", "c.txt");

    assertThat(repository().worktrees())
        .containsExactly(
            new Worktree(given().main(), "main", head(), true, true, false),
            new Worktree(api, "lane/api", head(), false, true, false),
            new Worktree(web, "lane/web", mine, false, true, false));
  }

  @Test
  void a_detached_worktree_has_no_branch() {
    Path web = addLane("web");
    given().detach(web);

    assertThat(repository().worktrees())
        .contains(new Worktree(web, null, head(), false, true, false));
  }

  @Test
  void a_worktree_whose_folder_is_gone_is_listed_until_it_is_forgotten() {
    Path web = addLane("web");
    Path api = addLane("api");
    given().loseFolder(web);

    assertThat(repository().worktrees())
        .contains(new Worktree(web, "lane/web", head(), false, false, false));
    refuses(() -> repository().changes(web), web.toString());

    repository().forgetMissingWorktrees();
    assertThat(repository().worktrees())
        .extracting(Worktree::folder)
        .containsExactly(given().main(), api);
  }

  @Test
  void a_locked_worktree_is_neither_forgotten_nor_removed() {
    Path web = addLane("web");
    given().lock(web);
    refuses(() -> repository().removeWorktree(web, true), web.toString());

    given().loseFolder(web);
    repository().forgetMissingWorktrees();

    assertThat(repository().worktrees())
        .contains(new Worktree(web, "lane/web", head(), false, false, true));
  }

  @Test
  void changed_and_new_files_are_changes_in_order() {
    Path web = addLane("web");
    given().makeDirty(web, "new folder/x y.txt", "a.txt");

    assertThat(repository().changes(web).paths()).containsExactly("a.txt", "new folder/x y.txt");
    assertThat(repository().changes(web).isDirty()).isTrue();
    assertThat(repository().changes(given().main()).isDirty()).isFalse();
  }

  @Test
  void fairways_own_files_are_no_changes() {
    Path web = addLane("web");
    given().makeDirty(web, ".fairway/config.toml", ".fairway/state/fairway.db");
    assertThat(repository().changes(web).isDirty()).isFalse();

    given().makeDirty(web, ".fairway2/x", "src/.fairway/y");
    assertThat(repository().changes(web).paths()).containsExactly(".fairway2/x", "src/.fairway/y");
  }

  @Test
  void changes_are_asked_of_a_worktree() {
    addLane("web");
    Path elsewhere = given().beside("elsewhere");

    refuses(() -> repository().changes(elsewhere), elsewhere.toString());
  }

  @Test
  void several_worktrees_are_looked_into_at_once_and_answer_each_for_itself() {
    Path web = addLane("web");
    Path api = addLane("api");
    Path gone = addLane("gone");
    Path elsewhere = given().beside("elsewhere");
    given().makeDirty(web, "a.txt", "new.txt");
    given().makeDirty(given().main(), ".fairway/config.toml");
    given().loseFolder(gone);

    try (WorktreeLooks looks =
        repository().look(List.of(web, api, gone, elsewhere, given().main(), web))) {
      assertThat(looks.in(api).isDirty()).isFalse();
      assertThat(looks.in(web).paths()).containsExactly("a.txt", "new.txt");
      assertThat(looks.in(web)).isEqualTo(repository().changes(web));
      assertThat(looks.in(given().main()).isDirty()).isFalse();
      refuses(() -> looks.in(gone), gone.toString());
      refuses(() -> looks.in(elsewhere), elsewhere.toString());
    }
  }

  @Test
  void a_worktree_that_was_not_announced_is_looked_into_as_well() {
    Path web = addLane("web");
    given().makeDirty(web, "a.txt");

    try (WorktreeLooks looks = repository().look(List.of(given().main()))) {
      assertThat(looks.in(web).paths()).containsExactly("a.txt");
    }
  }

  @Test
  void a_worktree_is_added_on_a_branch_of_its_own() {
    Path web = addLane("web");
    Path second = given().beside("second");

    refuses(() -> repository().addWorktree(second, "nowhere"), "nowhere");
    refuses(() -> repository().addWorktree(second, "lane/web"), web.toString());
    refuses(() -> repository().addWorktree(second, "main"), given().main().toString());
    repository().createBranch("free", "main");
    refuses(() -> repository().addWorktree(web, "free"), web.toString());
    assertThat(repository().worktrees()).hasSize(2);
  }

  @Test
  void the_folder_of_a_missing_worktree_is_taken_until_it_is_forgotten() {
    Path web = addLane("web");
    given().loseFolder(web);

    refuses(() -> repository().addWorktree(web, "lane/web"), web.toString());
    repository().forgetMissingWorktrees();
    repository().addWorktree(web, "lane/web");

    assertThat(repository().worktrees())
        .contains(new Worktree(web, "lane/web", head(), false, true, false));
  }

  @Test
  void a_removed_worktree_is_gone_and_its_branch_stays() {
    Path web = addLane("web");
    repository().removeWorktree(web, false);

    assertThat(repository().worktrees()).hasSize(1);
    assertThat(repository().headOf("lane/web")).contains(head());
  }

  @Test
  void a_dirty_worktree_is_removed_only_by_force() {
    Path web = addLane("web");
    given().makeDirty(web, "new.txt");

    refuses(() -> repository().removeWorktree(web, false), web.toString());
    assertThat(repository().worktrees()).hasSize(2);
    repository().removeWorktree(web, true);
    assertThat(repository().worktrees()).hasSize(1);
  }

  @Test
  void fairways_own_files_do_not_keep_a_worktree() {
    Path web = addLane("web");
    given().makeDirty(web, ".fairway/config.toml");

    repository().removeWorktree(web, false);

    assertThat(repository().worktrees()).hasSize(1);
  }

  @Test
  void a_missing_worktree_can_be_removed() {
    Path web = addLane("web");
    given().loseFolder(web);

    repository().removeWorktree(web, false);

    assertThat(repository().worktrees()).hasSize(1);
  }

  @Test
  void only_linked_worktrees_can_be_removed() {
    addLane("web");
    Path elsewhere = given().beside("elsewhere");

    refuses(() -> repository().removeWorktree(given().main(), true), given().main().toString());
    refuses(() -> repository().removeWorktree(elsewhere, true), elsewhere.toString());
  }

  @Test
  void a_branch_is_checked_out_made_or_moved() {
    Path web = addLane("web");
    String theirs = given().addCommit("main", "theirs", "c.txt");

    repository().checkOut(web, "review/T-7", "main");
    assertThat(repository().worktrees())
        .contains(new Worktree(web, "review/T-7", theirs, false, true, false));
    assertThat(repository().changes(web).isDirty()).isFalse();

    String later = given().addCommit("main", "later", "d.txt");
    repository().checkOut(web, "review/T-7", later.substring(0, 10));
    assertThat(repository().headOf("review/T-7")).contains(later);
    assertThat(repository().changes(web).isDirty()).isFalse();
  }

  @Test
  void a_branch_of_another_worktree_is_not_moved() {
    Path web = addLane("web");
    String theirs = given().addCommit("main", "theirs", "c.txt");

    refuses(() -> repository().checkOut(web, "main", "lane/web"), given().main().toString());
    refuses(() -> repository().checkOut(web, "review", "nowhere"), "nowhere");
    assertThat(repository().headOf("main")).contains(theirs);
  }

  @Test
  void uncommitted_changes_are_not_overwritten() {
    Path web = addLane("web");
    given().addCommit("main", "theirs", "a.txt");
    given().makeDirty(web, "a.txt");

    refuses(() -> repository().checkOut(web, "review", "main"), "changes");
    assertThat(repository().changes(web).paths()).containsExactly("a.txt");
    assertThat(repository().headOf("review")).isEmpty();
  }

  @Test
  void other_uncommitted_changes_stay() {
    Path web = addLane("web");
    given().addCommit("main", "theirs", "c.txt");
    given().makeDirty(web, "a.txt");

    repository().checkOut(web, "review", "main");

    assertThat(repository().changes(web).paths()).containsExactly("a.txt");
  }
}
