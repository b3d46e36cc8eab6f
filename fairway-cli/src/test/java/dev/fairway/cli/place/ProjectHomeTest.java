package dev.fairway.cli.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.cli.terminal.NoStore;
import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NoStore
class ProjectHomeTest {

  @TempDir Path folder;
  private GitSandbox sandbox;
  private Path repo;

  @BeforeEach
  void makeRepository() {
    sandbox = new GitSandbox(folder);
    repo = sandbox.repository("shop");
  }

  private static ProjectHome find(Path workingDirectory) {
    return ProjectHome.find(workingDirectory, null).orElseThrow();
  }

  private void configure(Path root) {
    sandbox.write(root.resolve(".fairway/config.toml"), "");
  }

  /** A config that git tracks, and a linked worktree that has it, too. */
  private Path laneWithCopy() {
    configure(repo);
    sandbox.git(repo, "add", "-A");
    sandbox.commit(repo, "config");
    Path lane = sandbox.base().resolve("lane");
    sandbox.git(repo, "worktree", "add", "-q", "-b", "x", lane.toString());
    assertThat(lane.resolve(".fairway/config.toml")).exists();
    return lane;
  }

  @Test
  void the_config_of_the_working_directory_is_named_shortly() {
    configure(repo);
    ProjectHome home = find(repo);
    assertThat(home.root()).isEqualTo(repo);
    assertThat(home.configName()).isEqualTo(".fairway/config.toml");
    assertThat(home.defaultProjectName()).isEqualTo("shop");
    assertThat(home.snapshot()).contains(repo.resolve(".fairway/cache/config.bin"));
  }

  @Test
  void a_parent_may_have_it() {
    configure(repo);
    Path deep = sandbox.create(repo.resolve("a/b"));
    assertThat(find(deep).root()).isEqualTo(repo);
    assertThat(find(deep).configName()).isEqualTo(repo + "/.fairway/config.toml");
  }

  @Test
  void the_nearest_one_wins() {
    configure(repo);
    configure(repo.resolve("a"));
    assertThat(find(sandbox.create(repo.resolve("a/b"))).root()).isEqualTo(repo.resolve("a"));
  }

  @Test
  void a_linked_worktree_has_the_project_of_the_main_one() {
    Path lane = laneWithCopy();
    assertThat(find(lane).root()).isEqualTo(repo);
    assertThat(find(sandbox.create(lane.resolve("a/b"))).root()).isEqualTo(repo);
    assertThat(find(lane.resolve(".fairway")).root()).isEqualTo(repo);
    assertThat(find(lane).whereabouts().branch()).contains("x");
    assertThat(find(lane).repositoryName()).isEqualTo("shop");
  }

  @Test
  void a_project_in_a_subfolder_is_found_at_the_same_place_of_the_main_worktree() {
    configure(repo);
    configure(repo.resolve("part"));
    sandbox.git(repo, "add", "-A");
    sandbox.commit(repo, "config");
    Path lane = sandbox.base().resolve("lane");
    sandbox.git(repo, "worktree", "add", "-q", "-b", "x", lane.toString());
    assertThat(find(lane.resolve("part/deep")).root()).isEqualTo(repo.resolve("part"));
    assertThat(find(lane.resolve("other")).root()).isEqualTo(repo);
  }

  @Test
  void a_copy_alone_makes_no_project() throws IOException {
    Path lane = laneWithCopy();
    Files.delete(repo.resolve(".fairway/config.toml"));
    assertThat(ProjectHome.find(lane, null)).isEmpty();
  }

  @Test
  void a_lane_inside_the_main_worktree_has_its_project() {
    configure(repo);
    Path lane = repo.resolve("lanes/x");
    sandbox.git(repo, "worktree", "add", "-q", "-b", "x", lane.toString());
    configure(lane);
    assertThat(find(lane).root()).isEqualTo(repo);
    assertThat(find(lane).whereabouts().topFolder()).contains(lane);
  }

  @Test
  void a_submodule_has_the_project_and_the_lane_around_it() {
    Path library = sandbox.repository("library");
    sandbox.git(repo, "submodule", "--quiet", "add", library.toString(), "lib");
    Path lane = laneWithCopy();
    assertThat(find(repo.resolve("lib")).root()).isEqualTo(repo);
    sandbox.git(lane, "submodule", "--quiet", "update", "--init");
    ProjectHome home = find(lane.resolve("lib"));
    assertThat(home.root()).isEqualTo(repo);
    assertThat(home.whereabouts().topFolder()).contains(lane);
  }

  @Test
  void a_submodule_may_have_a_project_of_its_own() {
    Path library = sandbox.repository("library");
    configure(library);
    sandbox.git(library, "add", "-A");
    sandbox.commit(library, "config");
    configure(repo);
    sandbox.git(repo, "submodule", "--quiet", "add", library.toString(), "lib");
    assertThat(find(repo.resolve("lib")).root()).isEqualTo(repo.resolve("lib"));
  }

  @Test
  void worktrees_of_a_bare_repository_share_the_project_beside_or_in_it() {
    Path bare = sandbox.base().resolve("store.git");
    sandbox.git(repo, "clone", "-q", "--bare", repo.toString(), bare.toString());
    Path lane = sandbox.base().resolve("lane");
    sandbox.git(bare, "worktree", "add", "-q", "-b", "x", lane.toString());
    configure(lane);
    assertThat(ProjectHome.find(lane, null)).isEmpty();
    configure(bare);
    assertThat(find(lane).root()).isEqualTo(bare);
    assertThat(find(lane).defaultProjectName()).isEqualTo("store");
  }

  @Test
  void several_repositories_may_share_a_project_above_them() {
    configure(sandbox.base());
    assertThat(find(repo).root()).isEqualTo(sandbox.base());
    assertThat(find(repo).whereabouts().topFolder()).contains(repo);
  }

  @Test
  void a_project_needs_no_repository() {
    Path plain = sandbox.base().resolve("plain");
    configure(plain);
    ProjectHome home = find(sandbox.create(plain.resolve("a")));
    assertThat(home.root()).isEqualTo(plain);
    assertThat(home.mainFolder()).isEqualTo(plain);
  }

  @Test
  void no_config_is_no_project() {
    assertThat(ProjectHome.find(repo, null)).isEmpty();
    assertThat(ProjectHome.find(repo, "")).isEmpty();
    assertThat(ProjectHome.find(Path.of("/"), null)).isEmpty();
  }

  @Test
  void a_worktree_without_its_repository_does_not_use_its_copy() throws IOException {
    Path lane = laneWithCopy();
    Files.move(repo, sandbox.base().resolve("moved"));
    assertThatThrownBy(() -> ProjectHome.find(lane, null))
        .isInstanceOf(InputFailure.class)
        .hasMessageStartingWith(lane + " is a worktree of a repository that is not at ")
        .satisfies(
            failure -> assertThat(((InputFailure) failure).hint()).contains("git worktree repair"));
    assertThat(ProjectHome.find(lane, ".fairway/config.toml")).isPresent();
  }

  @Test
  void a_named_config_in_a_lane_still_shares_the_store_of_all() {
    Path lane = laneWithCopy();
    ProjectHome home = ProjectHome.find(lane, ".fairway/config.toml").orElseThrow();
    assertThat(home.configFile()).isEqualTo(lane.resolve(".fairway/config.toml"));
    assertThat(home.root()).isEqualTo(repo);
    assertThat(home.snapshot()).isEmpty();
  }

  @Test
  void a_named_config_elsewhere_is_about_the_project_of_the_working_directory() {
    Path file = sandbox.write(sandbox.base().resolve("team.toml"), "");
    configure(repo);
    Path deep = sandbox.create(repo.resolve("deep"));
    ProjectHome home = ProjectHome.find(deep, "../../team.toml").orElseThrow();
    assertThat(home.configFile()).isEqualTo(file);
    assertThat(home.configName()).isEqualTo("../../team.toml");
    assertThat(home.root()).isEqualTo(repo);
    assertThat(home.snapshot()).isEmpty();
  }

  @Test
  void a_named_config_of_another_project_brings_its_repository() {
    configure(repo);
    Path other = sandbox.repository("other");
    String named = repo.resolve(".fairway/config.toml").toString();
    ProjectHome home = ProjectHome.find(other, named).orElseThrow();
    assertThat(home.root()).isEqualTo(repo);
    assertThat(home.mainFolder()).isEqualTo(repo);
    assertThat(home.repository().branches().headOf("main"))
        .contains(sandbox.git(repo, "rev-parse", "main"));
    assertThat(home.snapshot()).isPresent();
  }

  @Test
  void a_named_config_need_not_exist() {
    assertThat(ProjectHome.find(repo, "none.toml").orElseThrow().root()).isEqualTo(repo);
  }

  @Test
  void a_new_project_is_made_in_the_main_worktree() {
    Path lane = sandbox.base().resolve("lane");
    sandbox.git(repo, "worktree", "add", "-q", "-b", "x", lane.toString());
    assertThat(ProjectHome.newRoot(sandbox.create(lane.resolve("deep")))).isEqualTo(repo);
    Path plain = sandbox.create(sandbox.base().resolve("plain"));
    assertThat(ProjectHome.newRoot(plain)).isEqualTo(plain);
  }
}
