package dev.fairway.port.git.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.port.git.CommitSummary;
import dev.fairway.port.git.Divergence;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Commits, and the names that lead to them. */
abstract class HistoryContract extends RepositoryContract {

  @Test
  void an_empty_repository_has_no_commit() {
    assertThat(repository().commit("HEAD")).isEmpty();
    assertThat(repository().commit("main")).isEmpty();
    assertThat(repository().headOf("main")).isEmpty();
    assertThat(repository().newest("main")).isEmpty();
    assertThat(repository().divergence("main", "main")).isEmpty();
    assertThat(repository().known(List.of(NOBODYS))).isEmpty();
    assertThat(repository().reachable(List.of(NOBODYS), "main")).isEmpty();
  }

  @Test
  void a_branch_leads_to_its_newest_commit() {
    given().addCommit("main", "first", "a.txt");
    String second = given().addCommit("main", "second", "a.txt");

    assertThat(repository().headOf("main")).contains(second);
    assertThat(repository().commit("main")).contains(second);
    assertThat(repository().commit("HEAD")).contains(second);
  }

  @Test
  void a_branch_may_have_slashes_and_foreign_letters() {
    given().addCommit("main", "first", "a.txt");
    String head = given().addCommit("lane/größe", "other", "b.txt");

    assertThat(repository().headOf("lane/größe")).contains(head);
    assertThat(repository().headOf("lane")).isEmpty();
    assertThat(repository().headOf("größe")).isEmpty();
  }

  @Test
  void a_tag_and_an_id_are_commits_but_no_branches() {
    String first = given().addCommit("main", "first", "a.txt");
    given().addCommit("main", "second", "a.txt");
    given().addTag("v1", first);

    assertThat(repository().commit("v1")).contains(first);
    assertThat(repository().headOf("v1")).isEmpty();
    assertThat(repository().headOf(first)).isEmpty();
    assertThat(repository().headOf("HEAD")).isEmpty();
  }

  @Test
  void ids_may_be_abbreviated() {
    String id = given().addCommit("main", "first", "a.txt");

    assertThat(repository().commit(id)).contains(id);
    assertThat(repository().commit(id.substring(0, 12))).contains(id);
    assertThat(repository().commit(id.substring(0, 3))).as("too short").isEmpty();
  }

  @Test
  void an_id_that_nobody_has_is_no_commit() {
    given().addCommit("main", "first", "a.txt");

    assertThat(repository().commit(NOBODYS)).isEmpty();
    assertThat(repository().commit(NOBODYS.substring(0, 10))).isEmpty();
  }

  @Test
  void what_cannot_be_a_name_is_no_commit() {
    given().addCommit("main", "first", "a.txt");

    for (String odd :
        List.of("", " ", "a b", "..", "a..b", "-x", "--all", "/", "^", "x\ny", "@{")) {
      assertThat(repository().commit(odd)).as("'%s'", odd).isEmpty();
      assertThat(repository().headOf(odd)).as("'%s'", odd).isEmpty();
    }
  }

  @Test
  void known_commits_are_told_by_the_id_as_given() {
    String first = given().addCommit("main", "first", "a.txt");
    String second = given().addCommit("main", "second", "a.txt");
    String abbreviated = second.substring(0, 9);

    assertThat(repository().known(List.of(first, abbreviated, NOBODYS, "main", "")))
        .containsExactlyInAnyOrder(first, abbreviated);
  }

  @Test
  void reachable_is_what_a_branch_builds_upon() {
    String shared = given().addCommit("main", "shared", "a.txt");
    repository().createBranch("lane", "main");
    String mine = given().addCommit("lane", "mine", "b.txt");
    String theirs = given().addCommit("main", "theirs", "c.txt");
    Set<String> all = Set.of(shared, mine, theirs, NOBODYS);

    assertThat(repository().reachable(all, "main")).containsExactlyInAnyOrder(shared, theirs);
    assertThat(repository().reachable(all, "lane")).containsExactlyInAnyOrder(shared, mine);
    assertThat(repository().reachable(all, "none")).isEmpty();
    given().addMerge("main", "lane");
    assertThat(repository().reachable(all, "main")).containsExactlyInAnyOrder(shared, mine, theirs);
  }

  @Test
  void divergence_counts_what_only_one_side_has() {
    String shared = given().addCommit("main", "shared", "a.txt");
    repository().createBranch("lane", shared);
    given().addCommit("lane", "one", "b.txt");
    given().addCommit("lane", "two", "b.txt");
    given().addCommit("main", "three", "c.txt");

    assertThat(repository().divergence("lane", "main")).contains(new Divergence(2, 1));
    assertThat(repository().divergence("main", "lane")).contains(new Divergence(1, 2));
    assertThat(repository().divergence("main", "main")).contains(new Divergence(0, 0));
    assertThat(repository().divergence("lane", shared)).contains(new Divergence(2, 0));
    assertThat(repository().divergence("lane", "none")).isEmpty();
    assertThat(repository().divergence("none", "lane")).isEmpty();
    given().addMerge("lane", "main");
    assertThat(repository().divergence("lane", "main")).contains(new Divergence(3, 0));
  }

  @Test
  void commits_that_only_one_branch_leads_to_are_counted() {
    given().addCommit("main", "shared", "a.txt");
    repository().createBranch("review", "main");
    given().addCommit("review", "one", "b.txt");
    String two = given().addCommit("review", "two", "b.txt");

    assertThat(repository().onlyOn("review", "review")).isEqualTo(2);
    assertThat(repository().onlyOn("review", two)).isEqualTo(2);
    assertThat(repository().onlyOn("main", two)).isZero();
    assertThat(repository().onlyOn("review", "main")).isZero();
    assertThat(repository().onlyOn("review", "nowhere")).isZero();
    repository().createBranch("lane", two);
    String three = given().addCommit("review", "three", "b.txt");
    assertThat(repository().onlyOn("review", "review")).isEqualTo(1);
    given().addTag("kept", three);
    assertThat(repository().onlyOn("review", "review")).isZero();
  }

  @Test
  void branches_without_a_common_commit_diverge_by_all_they_have() {
    given().addCommit("main", "one", "a.txt");
    given().addCommit("island", "two", "b.txt");
    given().addCommit("island", "three", "c.txt");

    assertThat(repository().divergence("island", "main")).contains(new Divergence(2, 1));
    assertThat(repository().changedPaths("island", "main")).containsExactly("b.txt", "c.txt");
  }

  @Test
  void changed_paths_are_those_since_the_branch_left_its_base() {
    given().addCommit("main", "shared", "a.txt", "b.txt");
    repository().createBranch("lane", "main");
    given().addCommit("lane", "mine", "z/y x.txt", "a.txt");
    given().addCommit("main", "theirs", "b.txt", "new.txt");

    assertThat(repository().changedPaths("lane", "main")).containsExactly("a.txt", "z/y x.txt");
    assertThat(repository().changedPaths("main", "main")).isEmpty();
  }

  @Test
  void changed_paths_name_what_was_deleted_and_both_names_of_a_rename() {
    given().addCommit("main", "shared", "gone.txt", "old name.txt", "same.txt");
    repository().createBranch("lane", "main");
    given().addDeletion("lane", "delete", "gone.txt");
    given().addRename("lane", "rename", "old name.txt", "sub/neuer Größe.txt");

    assertThat(repository().changedPaths("lane", "main"))
        .containsExactly("gone.txt", "old name.txt", "sub/neuer Größe.txt");
  }

  @Test
  void what_was_merged_from_the_base_is_not_changed() {
    given().addCommit("main", "shared", "a.txt");
    repository().createBranch("lane", "main");
    given().addCommit("lane", "mine", "mine.txt");
    given().addCommit("main", "theirs", "theirs.txt");
    given().addMerge("lane", "main");
    given().addCommit("main", "later", "later.txt");

    assertThat(repository().changedPaths("lane", "main")).containsExactly("mine.txt");
  }

  @Test
  void changed_paths_need_both_commits() {
    given().addCommit("main", "first", "a.txt");

    refuses(() -> repository().changedPaths("main", "nowhere"), "nowhere");
    refuses(() -> repository().changedPaths("nowhere", "main"), "nowhere");
  }

  @Test
  void the_newest_commit_tells_its_time_and_subject() {
    given().addCommit("main", "first", "a.txt");
    String second = given().addCommit("main", "İkinci: größer", "a.txt");

    assertThat(repository().newest("main"))
        .contains(
            new CommitSummary(second, Instant.parse("2026-03-02T09:02:00Z"), "İkinci: größer"));
  }

  @Test
  void a_branch_is_made_at_a_commit() {
    String first = given().addCommit("main", "first", "a.txt");
    String second = given().addCommit("main", "second", "a.txt");

    repository().createBranch("lane/ui", first.substring(0, 10));
    repository().createBranch("lane/api", "main");

    assertThat(repository().headOf("lane/ui")).contains(first);
    assertThat(repository().headOf("lane/api")).contains(second);
  }

  @Test
  void a_branch_is_not_made_twice_or_from_nothing() {
    String first = given().addCommit("main", "first", "a.txt");
    given().addCommit("main", "second", "a.txt");
    repository().createBranch("lane", first);

    refuses(() -> repository().createBranch("lane", "main"), "lane");
    refuses(() -> repository().createBranch("other", "nowhere"), "nowhere");
    for (String odd : List.of("", "a b", "a..b", "-x", "HEAD", "x.lock", "a//b")) {
      refuses(() -> repository().createBranch(odd, "main"), odd);
    }
    assertThat(repository().headOf("lane")).contains(first);
  }
}
