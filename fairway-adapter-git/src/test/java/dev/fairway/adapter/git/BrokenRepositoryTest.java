package dev.fairway.adapter.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fairway.port.failure.GitFailure;
import dev.fairway.port.git.Worktree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read or written is said in one line. */
class BrokenRepositoryTest {

  private static final String NOBODYS = "0123456789012345678901234567890123456789";

  @TempDir Path temp;
  private Path root;
  private Git project;
  private Path data;

  @BeforeEach
  void makeAProject() throws IOException {
    root = temp.toRealPath();
    project = Git.init(root.resolve("project"));
    project.commit("first", "a.txt");
    data = project.folder().resolve(".git");
  }

  private static GitFailure failure(Runnable call) {
    GitFailure failure = catchThrowableOfType(GitFailure.class, call::run);
    assertThat(failure).as("a failure of git").isNotNull();
    assertThat(failure.getMessage().lines()).hasSize(1);
    return failure;
  }

  @Test
  void a_folder_without_a_repository_is_said_to_have_none() throws IOException {
    Path folder = Files.createDirectory(root.resolve("plain"));

    GitFailure failure = failure(() -> GitRepository.open(folder));

    assertThat(failure).hasMessage("there is no repository at or above " + folder);
    assertThat(failure.hint()).contains("git init");
  }

  @Test
  void a_worktree_whose_repository_has_moved_says_where_it_looked() throws IOException {
    project.run("worktree", "add", "--quiet", "-b", "lane", "../lane");
    Files.move(project.folder(), root.resolve("moved"));

    GitFailure failure = failure(() -> GitRepository.open(root.resolve("lane")));

    assertThat(failure)
        .hasMessageContaining("lane is a worktree of a repository that is not at")
        .hasMessageContaining(".git/worktrees/lane");
    assertThat(failure.hint()).contains("git worktree repair");
  }

  @Test
  void a_file_that_names_no_repository_is_named() throws IOException {
    Path folder = Files.createDirectory(root.resolve("odd"));
    Files.writeString(folder.resolve(".git"), "nonsense\n");

    assertThat(failure(() -> GitRepository.open(folder)))
        .hasMessage("the file .git in " + folder + " does not name a repository");
  }

  @Test
  void a_broken_reference_spoils_no_other_answer() throws IOException {
    Files.writeString(data.resolve("refs/heads/broken"), "nonsense\n");

    try (var repository = GitRepository.open(project.folder())) {
      assertThat(failure(() -> repository.headOf("broken"))).hasMessageContaining("broken");
      assertThat(repository.headOf("main")).isPresent();
      assertThat(repository.onlyOn("main", "main")).isPositive();
      assertThat(repository.worktrees()).hasSize(1);
      assertThat(repository.changes(project.folder()).isDirty()).isFalse();
    }
  }

  @Test
  void a_branch_whose_commit_is_lost_says_so() throws IOException {
    Files.writeString(data.resolve("refs/heads/lost"), NOBODYS + "\n");

    try (var repository = GitRepository.open(project.folder())) {
      for (Runnable call :
          List.<Runnable>of(
              () -> repository.headOf("lost"),
              () -> repository.commit("lost"),
              () -> repository.divergence("main", "lost"))) {
        assertThat(failure(call))
            .hasMessageContaining("'lost'")
            .hasMessageContaining("points to commit " + NOBODYS);
      }
    }
  }

  @Test
  void settings_that_cannot_be_read_are_a_failure() throws IOException {
    Files.writeString(data.resolve("config"), "[core\n");

    try (var repository = GitRepository.open(project.folder())) {
      assertThat(failure(() -> repository.headOf("main"))).hasMessageContaining(data.toString());
      assertThat(failure(repository::worktrees)).hasMessageContaining(data.toString());
    }
  }

  @Test
  void a_repository_with_ids_of_another_kind_is_refused() {
    Git other = Git.init(root.resolve("other"), "--object-format=sha256");

    try (var repository = GitRepository.open(other.folder())) {
      assertThat(failure(() -> repository.headOf("main"))).hasMessageContaining("sha256");
      assertThat(failure(repository::worktrees)).hasMessageContaining("sha256");
    }
  }

  @Test
  void damaged_worktrees_do_not_hide_the_others() throws IOException {
    for (String name : List.of("fine", "halved", "headless", "lost")) {
      project.run("worktree", "add", "--quiet", "-b", name, "../" + name);
    }
    Path worktrees = data.resolve("worktrees");
    Files.delete(worktrees.resolve("halved/gitdir"));
    Files.writeString(worktrees.resolve("headless/HEAD"), "nonsense\n");
    Files.writeString(data.resolve("refs/heads/lost"), "nonsense\n");
    Files.writeString(worktrees.resolve(".DS_Store"), "stray");

    try (var repository = GitRepository.open(project.folder())) {
      assertThat(repository.worktrees())
          .extracting(one -> one.folder().getFileName() + " " + one.branch())
          .containsExactly("project main", "fine fine", "headless null", "lost lost");
    }
  }

  @Test
  void an_odd_head_of_a_linked_worktree_is_read_as_git_reads_it() throws IOException {
    String head = project.commit("second", "b.txt");
    for (String name : List.of("table", "tag", "unborn")) {
      project.run("worktree", "add", "--quiet", "-b", name, "../" + name);
    }
    project.run("tag", "v1");
    Path worktrees = data.resolve("worktrees");
    Files.writeString(worktrees.resolve("table/HEAD"), "ref: refs/heads/.invalid\n");
    Files.writeString(worktrees.resolve("tag/HEAD"), "ref: refs/tags/v1\n");
    Files.writeString(worktrees.resolve("unborn/HEAD"), "ref: refs/heads/to come\n");

    try (var repository = GitRepository.open(project.folder())) {
      assertThat(repository.worktrees())
          .extracting(Worktree::branch)
          .containsExactly("main", null, null, "to come");
      assertThat(repository.worktrees())
          .extracting(Worktree::head)
          .containsExactly(head, null, head, null);
    }
  }

  @Test
  void a_held_lock_keeps_nobody_from_looking() throws IOException {
    Files.createFile(data.resolve("index.lock"));
    project.write("b.txt", "new");

    try (var repository = GitRepository.open(project.folder())) {
      assertThat(repository.changes(project.folder()).paths()).containsExactly("b.txt");
      GitFailure failure = failure(() -> repository.checkOut(project.folder(), "review", "main"));
      assertThat(failure).hasMessageContaining("index.lock': File exists");
      assertThat(failure.hint()).contains("wait for the other git");
    }
  }

  @Test
  void a_branch_that_is_being_written_is_not_made() throws IOException {
    Files.createFile(data.resolve("refs/heads/lane.lock"));

    try (var repository = GitRepository.open(project.folder())) {
      assertThat(failure(() -> repository.createBranch("lane", "main")))
          .hasMessageContaining("branch 'lane' cannot be made");
    }
  }

  @Test
  void a_branch_cannot_be_below_another_one() {
    try (var repository = GitRepository.open(project.folder())) {
      assertThat(failure(() -> repository.createBranch("main/lane", "main")))
          .hasMessage("branch 'main/lane' cannot be made beside a branch 'main'")
          .satisfies(
              failure ->
                  assertThat(failure.hint()).isEqualTo("git branch --move main ‹another name›"));
      repository.createBranch("lane/one", "main");
      assertThat(failure(() -> repository.createBranch("lane", "main")))
          .hasMessage("branch 'lane' cannot be made beside a branch 'lane/one'");
    }
  }

  @Test
  void a_folder_with_something_in_it_is_left_alone() throws IOException {
    Path taken = Files.createDirectory(root.resolve("taken"));
    Path file = Files.writeString(taken.resolve("notes.txt"), "mine");

    try (var repository = GitRepository.open(project.folder())) {
      repository.createBranch("lane", "main");
      assertThat(failure(() -> repository.addWorktree(taken, "lane")))
          .hasMessage("'git worktree' failed: '" + taken + "' already exists");
      assertThat(file).hasContent("mine");
    }
  }

  @Test
  void an_unfinished_merge_is_a_change_and_keeps_the_branch() {
    project.run("checkout", "--quiet", "-b", "lane");
    project.commit("mine", "a.txt");
    project.run("checkout", "--quiet", "main");
    String theirs = project.commit("theirs", "a.txt");
    project.run("checkout", "--quiet", "lane");
    assertThat(catchThrowableOfType(AssertionError.class, () -> project.run("merge", "main")))
        .hasMessageContaining("CONFLICT");

    try (var repository = GitRepository.open(project.folder())) {
      assertThat(repository.changes(project.folder()).paths()).containsExactly("a.txt");
      assertThat(failure(() -> repository.checkOut(project.folder(), "review", theirs)))
          .hasMessageContaining("'git checkout' failed: ");
    }
  }
}
