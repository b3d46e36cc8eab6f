package dev.fairway.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectPolicyTest {

  private static final ProjectPolicy ROLES =
      new PolicyExample()
          .roles(new Role("A-backend", "work/a", "codex"), Role.named("B-ui"))
          .profiles(
              new Profile("platform", List.of(), List.of(), List.of(), List.of(), List.of()),
              new Profile("web", List.of(), List.of(), List.of(), List.of(), List.of()))
          .build();

  @Test
  void a_project_without_roles_accepts_any() {
    ProjectPolicy policy = ProjectPolicy.standard("fence");

    assertThat(policy.hasRoles()).isFalse();
    assertThat(policy.isKnownRole("whoever")).isTrue();
    assertThat(policy.branchOf("whoever")).isEqualTo("agent/whoever");
  }

  @Test
  void a_project_with_roles_knows_them_by_their_exact_names() {
    assertThat(ROLES.hasRoles()).isTrue();
    assertThat(ROLES.isKnownRole("A-backend")).isTrue();
    assertThat(ROLES.isKnownRole("a-backend")).isFalse();
    assertThat(ROLES.roleNames()).containsExactly("A-backend", "B-ui");
  }

  @Test
  void a_lane_has_the_configured_branch_or_one_named_after_its_role() {
    assertThat(ROLES.branchOf("A-backend")).isEqualTo("work/a");
    assertThat(ROLES.branchOf("B-ui")).isEqualTo("agent/B-ui");
  }

  @Test
  void profiles_are_found_by_name() {
    assertThat(ROLES.profile("web").map(Profile::name)).contains("web");
    assertThat(ROLES.profile("ops")).isEmpty();
    assertThat(ROLES.profileNames()).containsExactly("platform", "web");
  }

  @Test
  void the_standard_gates_ask_only_for_the_reason_of_a_block() {
    assertThat(ProjectPolicy.standard("fence").gates())
        .isEqualTo(new GatePolicy(false, false, false, true, false));
  }

  @Test
  void the_standard_id_pattern_takes_ids_of_capitals_digits_and_dashes() {
    var pattern = ProjectPolicy.standard("fence").taskIdPattern();

    assertThat(List.of("A", "A-DEMO-UAT-001", "IAM-FIX-MFA-RECOVERY-MANAGE-UAT-001"))
        .allMatch(id -> pattern.matcher(id).matches());
    assertThat(List.of("", "a-1", "1-A", "A_1", "A 1", "A-1\n", "Ä-1"))
        .noneMatch(id -> pattern.matcher(id).matches());
  }

  @Test
  void any_kind_is_known_until_some_are_listed() {
    assertThat(TaskKinds.any().isKnown("whatever")).isTrue();
    TaskKinds listed = new TaskKinds(List.of("epic", "task"), "task");
    assertThat(listed.isKnown("epic")).isTrue();
    assertThat(listed.isKnown("Epic")).isFalse();
  }

  @Test
  void tasks_bugs_and_spikes_are_leaves() {
    assertThat(List.of("task", "bug", "spike")).allMatch(TaskKinds::isLeaf);
    assertThat(List.of("epic", "story", "guard")).noneMatch(TaskKinds::isLeaf);
  }

  @Test
  void folders_and_review_branches_follow_their_templates() {
    WorktreePolicy standard = WorktreePolicy.standard();
    assertThat(standard.root()).isEqualTo("../worktrees");
    assertThat(standard.folderOf("fence", "B-ui")).isEqualTo("fence-B-ui");
    assertThat(standard.reviewBranchOf("B-ui")).isEqualTo("review/B-ui");

    WorktreePolicy own = new WorktreePolicy("..", "gpuas-{role}", "look/{role}/{role}");
    assertThat(own.folderOf("fence", "B-ui")).isEqualTo("gpuas-B-ui");
    assertThat(own.reviewBranchOf("B-ui")).isEqualTo("look/B-ui/B-ui");
  }

  @Test
  void a_repository_that_is_called_like_a_placeholder_keeps_its_name() {
    assertThat(WorktreePolicy.standard().folderOf("my{role}", "B-ui")).isEqualTo("my{role}-B-ui");
  }
}
