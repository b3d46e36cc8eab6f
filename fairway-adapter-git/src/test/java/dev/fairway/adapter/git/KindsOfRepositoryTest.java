package dev.fairway.adapter.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.port.failure.GitFailure;
import dev.fairway.port.git.Divergence;
import dev.fairway.port.git.Worktree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories that are not just a folder with {@code .git} in it. */
class KindsOfRepositoryTest {

  @TempDir Path temp;
  private Path root;
  private Git project;

  @BeforeEach
  void makeAProject() throws IOException {
    root = temp.toRealPath();
    project = Git.init(root.resolve("project"));
    project.commit("first", "a.txt", "src/deep/b.txt");
    project.commit("second", "a.txt");
  }

  private String head() {
    return project.run("rev-parse", "HEAD");
  }

  private static Worktree mainAt(Path folder, String head) {
    return new Worktree(folder, "main", head, true, true, false);
  }

  @Test
  void any_folder_of_a_repository_opens_it() {
    project.run("worktree", "add", "--quiet", "-b", "lane", "../lane");
    List<Path> folders =
        List.of(
            project.folder(),
            project.folder().resolve("src/deep"),
            project.folder().resolve("src/not/there"),
            project.folder().resolve(".git/refs"),
            root.resolve("lane"),
            root.resolve("lane/src"));

    for (Path folder : folders) {
      try (var repository = GitRepository.open(folder)) {
        assertThat(repository.worktrees())
            .as("%s", folder)
            .containsExactly(
                mainAt(project.folder(), head()),
                new Worktree(root.resolve("lane"), "lane", head(), false, true, false));
      }
    }
  }

  @Test
  void head_is_that_of_the_worktree_it_was_opened_in() {
    project.run("worktree", "add", "--quiet", "-b", "lane", "../lane");
    String mine = project.in(root.resolve("lane")).commit("mine", "c.txt");

    try (var repository = GitRepository.open(root.resolve("lane"))) {
      assertThat(repository.commit("HEAD")).contains(mine);
      assertThat(repository.commit("main")).contains(head());
      assertThat(repository.divergence("HEAD", "main")).contains(new Divergence(1, 0));
    }
  }

  @Test
  void a_symbolic_link_leads_to_the_same_worktree() throws IOException {
    Path link = Files.createSymbolicLink(root.resolve("link"), project.folder());

    try (var repository = GitRepository.open(link)) {
      assertThat(repository.worktrees()).containsExactly(mainAt(project.folder(), head()));
      assertThat(repository.changes(link).isDirty()).isFalse();
    }
  }

  @Test
  void a_shallow_clone_ends_where_its_history_was_cut() {
    Path folder = root.resolve("shallow");
    project.run("clone", "--quiet", "--depth=1", "file://" + project.folder(), folder.toString());
    String first = project.run("rev-parse", "HEAD~1");
    String mine = project.in(folder).commit("third", "c.txt");

    try (var repository = GitRepository.open(folder)) {
      assertThat(repository.known(List.of(first, head(), mine)))
          .containsExactlyInAnyOrder(head(), mine);
      assertThat(repository.reachable(List.of(first, head(), mine), "main"))
          .containsExactlyInAnyOrder(head(), mine);
      assertThat(repository.divergence("main", "origin/main")).contains(new Divergence(1, 0));
      assertThat(repository.changedPaths("main", "origin/main")).containsExactly("c.txt");
      assertThat(repository.onlyOn("main", "main")).isEqualTo(1);
      assertThat(repository.commit("HEAD~2")).isEmpty();
    }
  }

  @Test
  void a_bare_repository_has_only_linked_worktrees() {
    Path bare = root.resolve("bare.git");
    project.run("clone", "--quiet", "--bare", ".", bare.toString());

    try (var repository = GitRepository.open(bare)) {
      assertThat(repository.worktrees()).isEmpty();
      repository.createBranch("lane", "main");
      repository.addWorktree(root.resolve("lane"), "lane");
      Worktree lane = new Worktree(root.resolve("lane"), "lane", head(), false, true, false);
      assertThat(repository.worktrees()).containsExactly(lane);
      assertThat(repository.changes(root.resolve("lane")).isDirty()).isFalse();
      try (var again = GitRepository.open(root.resolve("lane"))) {
        assertThat(again.worktrees()).containsExactly(lane);
      }
      repository.removeWorktree(root.resolve("lane"), false);
      assertThat(repository.worktrees()).isEmpty();
    }
  }

  @Test
  void a_repository_may_keep_its_data_elsewhere() {
    Git apart = Git.init(root.resolve("apart"), "--separate-git-dir=" + root.resolve("data"));
    String head = apart.commit("first", "a.txt");

    try (var repository = GitRepository.open(apart.folder())) {
      assertThat(repository.worktrees()).containsExactly(mainAt(apart.folder(), head));
      assertThat(repository.changes(apart.folder()).isDirty()).isFalse();
    }
  }

  @Test
  void a_submodule_is_a_repository_of_its_own() {
    Git library = Git.init(root.resolve("library"));
    String released = library.commit("released", "lib.txt");
    project.run("submodule", "--quiet", "add", library.folder().toString(), "third party");
    project.commit("add it");
    Path inside = project.folder().resolve("third party");

    try (var outer = GitRepository.open(project.folder());
        var inner = GitRepository.open(inside)) {
      assertThat(inner.worktrees()).containsExactly(mainAt(inside, released));
      assertThat(outer.worktrees()).containsExactly(mainAt(project.folder(), head()));
      assertThat(outer.changes(project.folder()).isDirty()).isFalse();

      project.in(inside).write("new.txt", "not committed");
      assertThat(inner.changes(inside).paths()).containsExactly("new.txt");
      assertThat(outer.changes(project.folder()).paths()).containsExactly("third party");

      project.in(inside).commit("mine", "new.txt");
      assertThat(outer.changes(project.folder()).paths()).containsExactly("third party");
      String before = head();
      project.commit("take it");
      assertThat(outer.changedPaths("main", before)).containsExactly("third party");
    }
  }

  @Test
  void a_worktree_with_submodules_can_be_removed() {
    Git library = Git.init(root.resolve("library"));
    library.commit("released", "lib.txt");
    project.run("submodule", "--quiet", "add", library.folder().toString(), "lib");
    project.commit("add it");
    project.run("worktree", "add", "--quiet", "-b", "lane", "../lane");
    Path lane = root.resolve("lane");
    project.in(lane).run("submodule", "--quiet", "update", "--init");

    try (var repository = GitRepository.open(project.folder())) {
      repository.removeWorktree(lane, false);
      assertThat(lane).doesNotExist();
    }
  }

  @Test
  void worktrees_may_point_to_each_other_by_relative_paths() throws IOException {
    project.run("worktree", "add", "--quiet", "-b", "lane", "../lane");
    Path lane = root.resolve("lane");
    Files.writeString(lane.resolve(".git"), "gitdir: ../project/.git/worktrees/lane\n");
    Files.writeString(
        project.folder().resolve(".git/worktrees/lane/gitdir"), "../../../../lane/.git\n");

    try (var repository = GitRepository.open(lane)) {
      assertThat(repository.worktrees())
          .containsExactly(
              mainAt(project.folder(), head()),
              new Worktree(lane, "lane", head(), false, true, false));
    }
  }

  @Test
  void a_worktree_that_another_clone_has_replaced_does_not_exist() throws IOException {
    project.run("worktree", "add", "--quiet", "-b", "lane", "../lane");
    Path lane = root.resolve("lane");
    Files.move(lane, root.resolve("moved"));
    project.run("clone", "--quiet", ".", lane.toString());

    try (var repository = GitRepository.open(project.folder())) {
      assertThat(repository.worktrees())
          .contains(new Worktree(lane, "lane", head(), false, false, false));
      assertThatThrownBy(() -> repository.changes(lane))
          .isInstanceOf(GitFailure.class)
          .hasMessageContaining("is gone");
    }
  }

  @Test
  void branches_are_found_when_packed() {
    project.run("branch", "lane/ui");
    project.run("gc", "--quiet");

    try (var repository = GitRepository.open(project.folder())) {
      assertThat(repository.headOf("lane/ui")).contains(head());
      assertThat(repository.headOf("lane")).isEmpty();
      assertThat(repository.commit(head().substring(0, 7))).contains(head());
    }
  }

  @Test
  void names_of_files_beside_the_references_are_names_of_branches_too() {
    project.run("branch", "config");
    project.run("branch", "index");

    try (var repository = GitRepository.open(project.folder())) {
      assertThat(repository.commit("config")).contains(head());
      assertThat(repository.commit("index")).contains(head());
      assertThat(repository.commit("description")).isEmpty();
    }
  }

  @Test
  void branches_are_found_in_a_table() throws IOException {
    String head = head();
    project.run("branch", "lane/ui");
    Path data = project.folder().resolve(".git");
    try (var converted = (FileRepository) new GitPlace(data, null).open()) {
      converted.convertRefStorage("reftable", true, false);
    }
    assertThat(data.resolve("HEAD")).content().startsWith("ref: refs/heads/.invalid");

    try (var repository = GitRepository.open(project.folder())) {
      assertThat(repository.headOf("lane/ui")).contains(head);
      assertThat(repository.headOf("lane")).isEmpty();
      assertThat(repository.commit("HEAD")).contains(head);
      assertThat(repository.worktrees()).extracting(Worktree::branch).containsExactly("main");
    }
  }
}
