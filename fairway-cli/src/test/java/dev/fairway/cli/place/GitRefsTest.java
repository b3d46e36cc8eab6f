package dev.fairway.cli.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import dev.fairway.port.git.Branches;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NoStore
class GitRefsTest {

  @TempDir Path folder;
  private GitSandbox sandbox;
  private Path repo;

  @BeforeEach
  void makeRepository() {
    sandbox = new GitSandbox(folder);
    repo = sandbox.repository("repo");
  }

  private Branches branches() {
    return Whereabouts.at(repo).branches();
  }

  private void assertAsGitSays(String branch) {
    assertThat(branches().headOf(branch))
        .contains(sandbox.git(repo, "rev-parse", "refs/heads/" + branch));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "agent/A-backend", "agent/Ärger/ß", "deep/er/still"})
  void a_branch_is_found_loose_and_packed(String branch) {
    sandbox.git(repo, "branch", branch);
    assertAsGitSays(branch);
    sandbox.git(repo, "pack-refs", "--all");
    assertAsGitSays(branch);
  }

  @Test
  void a_newer_loose_one_wins_over_the_packed_one() {
    sandbox.git(repo, "pack-refs", "--all");
    sandbox.commit(repo, "second");
    assertAsGitSays("main");
  }

  @Test
  void annotated_tags_between_packed_branches_do_not_confuse() {
    sandbox.git(repo, "branch", "zz");
    sandbox.git(repo, "tag", "-a", "-m", "t", "main");
    sandbox.git(repo, "tag", "-a", "-m", "t", "heads/zz");
    sandbox.git(repo, "pack-refs", "--all");
    assertAsGitSays("main");
    assertAsGitSays("zz");
    assertThat(branches().headOf("z")).isEmpty();
    assertThat(branches().headOf("heads/zz")).isEmpty();
  }

  @Test
  void a_symbolic_branch_is_followed() {
    sandbox.git(repo, "symbolic-ref", "refs/heads/alias", "refs/heads/main");
    assertAsGitSays("alias");
  }

  @Test
  void a_circle_of_symbolic_branches_ends() {
    sandbox.write(repo.resolve(".git/refs/heads/a"), "ref: refs/heads/b\n");
    sandbox.write(repo.resolve(".git/refs/heads/b"), "ref: refs/heads/a\n");
    assertThat(branches().headOf("a")).isEmpty();
  }

  @Test
  void a_linked_worktree_sees_the_branches_of_all() {
    Path lane = sandbox.base().resolve("lane");
    sandbox.git(repo, "worktree", "add", "-q", "-b", "x", lane.toString());
    sandbox.commit(lane, "in the lane");
    assertAsGitSays("x");
    assertThat(Whereabouts.at(lane).branches().headOf("main"))
        .contains(sandbox.git(repo, "rev-parse", "main"));
  }

  @Test
  void sha256_ids_are_full_too() {
    Path modern = sandbox.create(sandbox.base().resolve("modern"));
    sandbox.git(modern, "init", "-q", "-b", "main", "--object-format=sha256");
    sandbox.commit(modern, "first");
    assertThat(Whereabouts.at(modern).branches().headOf("main"))
        .hasValueSatisfying(id -> assertThat(id).hasSize(64));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "none", "agent", "../../HEAD", "/etc/passwd", "a b", "..", "main/x"})
  void what_is_no_branch_has_no_head(String name) {
    sandbox.git(repo, "branch", "agent/x");
    assertThat(branches().headOf(name)).isEmpty();
  }

  @Test
  void a_torn_file_has_no_head() {
    sandbox.write(repo.resolve(".git/refs/heads/torn"), "0123456789");
    sandbox.write(repo.resolve(".git/refs/heads/void"), "");
    assertThat(branches().headOf("torn")).isEmpty();
    assertThat(branches().headOf("void")).isEmpty();
  }
}
