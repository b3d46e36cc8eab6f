package dev.fairway.cli.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.config.ProjectConfig;
import dev.fairway.cli.terminal.NoStore;
import dev.fairway.domain.policy.ProjectPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NoStore
class LanesTest {

  private static final String CONFIG =
      """
      [[roles]]
      name = "A-backend"
      [[roles]]
      name = "B-ui"
      branch = "ui"
      """;

  @TempDir Path folder;
  private GitSandbox sandbox;
  private Path repo;

  @BeforeEach
  void makeRepository() {
    sandbox = new GitSandbox(folder);
    repo = sandbox.repository("shop");
    sandbox.write(repo.resolve(".fairway/config.toml"), CONFIG);
  }

  private Lanes lanes(Path workingDirectory, String config) {
    ProjectPolicy policy = ProjectConfig.parse(config, "config.toml", "shop").policy();
    return new Lanes(policy, ProjectHome.find(workingDirectory, null).orElseThrow());
  }

  private Lanes lanes(Path workingDirectory) {
    return lanes(workingDirectory, CONFIG);
  }

  private Path worktree(String name, String branch) {
    Path lane = sandbox.base().resolve(name);
    sandbox.git(repo, "worktree", "add", "-q", "-b", branch, lane.toString());
    return lane;
  }

  @Test
  void the_worktree_of_a_role_is_its_lane_whatever_is_checked_out() {
    Path lane = worktree("worktrees/shop-A-backend", "feature/7");
    Path deep = sandbox.create(lane.resolve("src"));
    assertThat(lanes(deep).role()).contains("A-backend");
    assertThat(lanes(deep).branchOf("A-backend")).contains("feature/7");
    assertThat(lanes(deep).branchOf("B-ui")).isEmpty();
    assertThat(lanes(deep).folderOf("A-backend")).isEqualTo(lane);
  }

  @Test
  void the_branch_of_a_role_is_its_lane_wherever_it_is_checked_out() {
    assertThat(lanes(repo).role()).isEmpty();
    sandbox.git(repo, "checkout", "-q", "-b", "ui");
    assertThat(lanes(repo).role()).contains("B-ui");
    assertThat(lanes(repo).branchOf("B-ui")).contains("ui");
    assertThat(lanes(repo).branchOf("A-backend")).isEmpty();
  }

  @Test
  void the_folder_counts_more_than_the_branch() {
    Path lane = worktree("worktrees/shop-A-backend", "ui");
    assertThat(lanes(lane).role()).contains("A-backend");
    assertThat(lanes(lane).branchOf("A-backend")).isEmpty();
    assertThat(lanes(lane).branchOf("B-ui")).contains("ui");
  }

  @Test
  void the_main_branch_is_nobodys_lane() {
    sandbox.git(repo, "checkout", "-q", "-b", "elsewhere");
    Path lane = sandbox.base().resolve("worktrees/shop-A-backend");
    sandbox.git(repo, "worktree", "add", "-q", lane.toString(), "main");
    assertThat(lanes(lane).role()).contains("A-backend");
    assertThat(lanes(lane).branchOf("A-backend")).isEmpty();
  }

  @Test
  void a_branch_that_a_review_is_checked_out_on_is_nobodys_lane() {
    Path lane = worktree("worktrees/shop-A-backend", "review/A-backend");
    assertThat(lanes(lane).role()).contains("A-backend");
    assertThat(lanes(lane).branchOf("A-backend")).isEmpty();
    String config = CONFIG + "[worktrees]\nreview_branch_naming = \"look/{role}\"\n";
    assertThat(lanes(lane, config).branchOf("A-backend")).contains("review/A-backend");
  }

  @Test
  void a_detached_head_leaves_the_folder_to_tell() {
    Path lane = worktree("worktrees/shop-A-backend", "agent/A-backend");
    sandbox.git(lane, "checkout", "-q", "--detach");
    assertThat(lanes(lane).role()).contains("A-backend");
    assertThat(lanes(lane).branchOf("A-backend")).isEmpty();
  }

  @Test
  void root_and_naming_are_configurable() {
    String config = CONFIG + "[worktrees]\nroot = \"..\"\nnaming = \"gpuas-{role}\"\n";
    Path lane = worktree("gpuas-B-ui", "x");
    assertThat(lanes(lane, config).role()).contains("B-ui");
    assertThat(lanes(lane).role()).isEmpty();
  }

  @Test
  void the_root_may_be_a_symbolic_link() throws IOException {
    Path real = sandbox.create(sandbox.base().resolve("big disk/lanes"));
    Files.createSymbolicLink(sandbox.base().resolve("worktrees"), real);
    Path lane = worktree("worktrees/shop-A-backend", "x");
    assertThat(lanes(lane).role()).contains("A-backend");
  }

  @Test
  void without_configured_roles_nothing_is_inferred() {
    Path lane = worktree("worktrees/shop-A-backend", "agent/A-backend");
    assertThat(lanes(lane, "").role()).isEmpty();
    assertThat(lanes(lane, "").branchOf("A-backend")).contains("agent/A-backend");
  }

  @Test
  void another_project_is_nobodys_lane() {
    Path other = sandbox.repository("other");
    sandbox.git(other, "checkout", "-q", "-b", "ui");
    String named = repo.resolve(".fairway/config.toml").toString();
    ProjectPolicy policy = ProjectConfig.parse(CONFIG, "config.toml", "shop").policy();
    Lanes lanes = new Lanes(policy, ProjectHome.find(other, named).orElseThrow());
    assertThat(lanes.role()).isEmpty();
    assertThat(lanes.branchOf("B-ui")).isEmpty();
  }

  @Test
  void a_folder_without_a_repository_is_nobodys_lane() {
    Path plain = sandbox.base().resolve("plain");
    sandbox.write(plain.resolve(".fairway/config.toml"), CONFIG);
    assertThat(lanes(plain).role()).isEmpty();
    assertThat(lanes(plain).branchOf("B-ui")).isEmpty();
  }
}
