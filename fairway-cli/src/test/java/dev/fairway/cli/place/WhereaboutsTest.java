package dev.fairway.cli.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NoStore
class WhereaboutsTest {

  @TempDir Path folder;
  private GitSandbox sandbox;
  private Path repo;

  @BeforeEach
  void makeRepository() {
    sandbox = new GitSandbox(folder);
    repo = sandbox.repository("mein Repo ü");
  }

  private static void assertPlace(Whereabouts here, Path main, Path top) {
    assertThat(here.inRepository()).isTrue();
    assertThat(here.mainFolder()).contains(main);
    assertThat(here.topFolder()).contains(top);
  }

  @Test
  void the_main_worktree_is_its_own_top() {
    Whereabouts here = Whereabouts.at(repo);
    assertPlace(here, repo, repo);
    assertThat(here.isLinked()).isFalse();
    assertThat(here.head())
        .isEqualTo(new Head(Head.State.BRANCH, "main", sandbox.git(repo, "rev-parse", "HEAD")));
  }

  @Test
  void a_subfolder_belongs_to_the_worktree_around_it() {
    Path deep = sandbox.create(repo.resolve("a/b c"));
    assertPlace(Whereabouts.at(deep), repo, repo);
  }

  @Test
  void the_inside_of_the_git_folder_belongs_to_the_worktree_around_it() {
    assertPlace(Whereabouts.at(repo.resolve(".git")), repo, repo);
    assertPlace(Whereabouts.at(repo.resolve(".git/hooks")), repo, repo);
  }

  @Test
  void a_linked_worktree_knows_the_main_one_and_has_its_own_branch() {
    Path lane = sandbox.base().resolve("Spur ß");
    sandbox.git(repo, "worktree", "add", "-q", "-b", "agent/Ä", lane.toString());
    sandbox.commit(lane, "second");
    Path deep = sandbox.create(lane.resolve("deep"));
    Whereabouts here = Whereabouts.at(deep);
    assertPlace(here, repo, lane);
    assertThat(here.isLinked()).isTrue();
    assertThat(here.branch()).contains("agent/Ä");
    assertThat(here.head().commit()).isEqualTo(sandbox.git(lane, "rev-parse", "HEAD"));
    assertThat(Whereabouts.at(repo).branch()).contains("main");
  }

  @Test
  void a_linked_worktree_inside_the_main_one_is_not_mistaken_for_it() {
    Path lane = repo.resolve(".lanes/x");
    sandbox.git(repo, "worktree", "add", "-q", "-b", "x", lane.toString());
    assertPlace(Whereabouts.at(lane), repo, lane);
  }

  @Test
  void a_pointer_may_be_relative() {
    Path lane = sandbox.base().resolve("lane");
    sandbox.git(repo, "worktree", "add", "-q", "-b", "x", lane.toString());
    Path data = repo.resolve(".git/worktrees/lane");
    sandbox.write(lane.resolve(".git"), "gitdir: " + lane.relativize(data) + "\n");
    assertPlace(Whereabouts.at(lane), repo, lane);
    assertThat(Whereabouts.at(lane).branch()).contains("x");
  }

  @Test
  void a_submodule_is_a_repository_of_its_own() {
    Path library = sandbox.repository("library");
    sandbox.git(repo, "submodule", "--quiet", "add", library.toString(), "lib");
    Path lib = repo.resolve("lib");
    assertPlace(Whereabouts.at(lib), lib, lib);
    Path lane = sandbox.base().resolve("lib-lane");
    sandbox.git(lib, "worktree", "add", "-q", "-b", "x", lane.toString());
    assertPlace(Whereabouts.at(lane), lib, lane);
  }

  @Test
  void a_bare_repository_is_its_own_main_folder() {
    Path bare = sandbox.base().resolve("shop.git");
    sandbox.git(repo, "clone", "-q", "--bare", repo.toString(), bare.toString());
    Path lane = sandbox.base().resolve("lane");
    sandbox.git(bare, "worktree", "add", "-q", "-b", "x", lane.toString());
    assertPlace(Whereabouts.at(lane), bare, lane);
    Whereabouts inside = Whereabouts.at(bare.resolve("refs"));
    assertThat(inside.mainFolder()).contains(bare);
    assertThat(inside.topFolder()).isEmpty();
    assertThat(inside.branch()).contains("main");
  }

  @Test
  void a_hidden_bare_repository_belongs_to_the_folder_that_points_to_it() {
    Path project = sandbox.create(sandbox.base().resolve("project"));
    sandbox.git(repo, "clone", "-q", "--bare", repo.toString(), project + "/.bare");
    sandbox.write(project.resolve(".git"), "gitdir: ./.bare\n");
    sandbox.git(project, "worktree", "add", "-q", "-b", "x", project + "/x");
    Path lane = project.resolve("x");
    assertPlace(Whereabouts.at(lane), project, lane);
    assertThat(Whereabouts.at(project).mainFolder()).contains(project);
    assertThat(Whereabouts.at(project.resolve(".bare")).mainFolder()).contains(project);
  }

  @Test
  void a_repository_may_keep_its_data_elsewhere() {
    Path work = sandbox.base().resolve("work");
    Path data = sandbox.base().resolve("data");
    sandbox.git(repo, "clone", "-q", "--separate-git-dir", data + "", repo + "", work + "");
    assertPlace(Whereabouts.at(work), work, work);
    assertThat(Whereabouts.at(work).branch()).contains("main");
  }

  @Test
  void a_branch_without_a_commit_is_unborn() {
    Path fresh = sandbox.create(sandbox.base().resolve("fresh"));
    sandbox.git(fresh, "init", "-q", "-b", "start");
    assertThat(Whereabouts.at(fresh).head()).isEqualTo(new Head(Head.State.UNBORN, "start", null));
  }

  @Test
  void a_detached_head_has_a_commit_and_no_branch() {
    sandbox.git(repo, "checkout", "-q", "--detach");
    String commit = sandbox.git(repo, "rev-parse", "HEAD");
    assertThat(Whereabouts.at(repo).head()).isEqualTo(new Head(Head.State.DETACHED, null, commit));
  }

  @Test
  void a_head_that_is_a_symbolic_link_is_a_branch() throws IOException {
    Path head = repo.resolve(".git/HEAD");
    Files.delete(head);
    Files.createSymbolicLink(head, Path.of("refs/heads/main"));
    assertThat(Whereabouts.at(repo).branch()).contains("main");
  }

  @Test
  void a_reftable_is_recognised_and_not_guessed_at() {
    sandbox.write(repo.resolve(".git/HEAD"), "ref: refs/heads/.invalid\n");
    assertThat(Whereabouts.at(repo).keepsBranchesInTable()).isFalse();
    sandbox.create(repo.resolve(".git/reftable"));
    assertThat(Whereabouts.at(repo).head().state()).isEqualTo(Head.State.UNKNOWN);
    assertThat(Whereabouts.at(repo).branch()).isEmpty();
    assertThat(Whereabouts.at(repo).keepsBranchesInTable()).isTrue();
    assertThat(Whereabouts.at(sandbox.base()).keepsBranchesInTable()).isFalse();
  }

  @Test
  void a_symbolic_link_leads_to_the_same_place() throws IOException {
    Path deep = sandbox.create(repo.resolve("deep"));
    Path link = Files.createSymbolicLink(sandbox.base().resolve("link"), deep);
    Whereabouts here = Whereabouts.at(link);
    assertPlace(here, repo, repo);
    assertThat(here.workingDirectory()).isEqualTo(deep);
  }

  @Test
  void without_a_repository_there_is_nothing() {
    Whereabouts here = Whereabouts.at(sandbox.create(sandbox.base().resolve("plain")));
    assertThat(here.inRepository()).isFalse();
    assertThat(here.trouble()).isEmpty();
    assertThat(here.mainFolder()).isEmpty();
    assertThat(here.head().state()).isEqualTo(Head.State.NONE);
    assertThat(here.branches().headOf("main")).isEmpty();
  }

  @Test
  void an_empty_git_folder_is_passed_over_as_git_does() {
    Path inner = sandbox.create(repo.resolve("inner"));
    sandbox.create(inner.resolve(".git"));
    assertPlace(Whereabouts.at(inner), repo, repo);
  }

  @Test
  void a_working_directory_that_is_gone_is_looked_up_by_its_name() {
    assertPlace(Whereabouts.at(repo.resolve("gone/deeper")), repo, repo);
  }

  @Test
  void a_worktree_whose_repository_moved_is_in_trouble() throws IOException {
    Path lane = sandbox.base().resolve("lane");
    sandbox.git(repo, "worktree", "add", "-q", "-b", "x", lane.toString());
    Files.move(repo, sandbox.base().resolve("moved"));
    Whereabouts here = Whereabouts.at(lane);
    assertThat(here.inRepository()).isFalse();
    assertThat(here.trouble())
        .hasValueSatisfying(
            trouble ->
                assertThat(trouble)
                    .startsWith(lane + " is a worktree of a repository that is not at " + repo));
    sandbox.git(sandbox.base().resolve("moved"), "worktree", "repair", lane.toString());
    assertPlace(Whereabouts.at(lane), sandbox.base().resolve("moved"), lane);
  }

  @Test
  void a_git_file_that_points_nowhere_is_trouble() {
    Path odd = sandbox.create(sandbox.base().resolve("odd"));
    sandbox.write(odd.resolve(".git"), "hello\n");
    assertThat(Whereabouts.at(odd).trouble())
        .contains("the file .git in " + odd + " does not name a repository");
  }
}
