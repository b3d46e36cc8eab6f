package dev.fairway.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.policy.Profile;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.TaskKinds;
import dev.fairway.domain.task.DefinitionRules.FieldProblem;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionRulesTest {

  private static final Profile PLATFORM =
      new Profile("platform", List.of(), List.of(), List.of(), List.of(), List.of());

  private static final ProjectPolicy POLICY =
      with(
          new PolicyExample().profiles(PLATFORM).build(),
          ProjectPolicy.DEFAULT_TASK_ID_PATTERN,
          new TaskKinds(List.of("task", "bug"), "task"));

  @Test
  void a_plain_definition_is_fine() {
    assertThat(check(d -> d)).isEmpty();
  }

  @Test
  void a_full_definition_is_fine() {
    assertThat(
            check(
                d ->
                    d.kind("bug")
                        .parentId("E-1")
                        .dependencies(List.of("T-2", "T-3"))
                        .priority(0)
                        .sequence(0)
                        .profile("platform")
                        .title("a\ttitle ")
                        .notes("two\nlines")
                        .acceptanceChecks(List.of("works"))
                        .sourcePaths(List.of("a"))
                        .targetPaths(List.of("b"))
                        .reviewDomains(List.of("ops"))
                        .tags(List.of("old"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"t-1", "1-T", "T_1", "T 1", " T-1", "ÇAY-1", "T-1x"})
  void an_id_has_to_match_the_pattern(String id) {
    assertThat(ids(id, ProjectPolicy.DEFAULT_TASK_ID_PATTERN))
        .containsExactly(
            problem("id", "task id '" + id + "' does not match ^[A-Z][A-Z0-9-]*$", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"T-1\n", "T-1\r\n", "T-\n1", "T-1\r"})
  void an_id_never_has_a_line_break(String id) {
    assertThat(ids(id, ".")).extracting(FieldProblem::field).containsExactly("id");
    assertThat(ids(id, ProjectPolicy.DEFAULT_TASK_ID_PATTERN)).hasSize(1);
  }

  @Test
  void an_id_is_never_empty() {
    assertThat(ids("", ".*")).containsExactly(problem("id", "a task needs an id", null));
    assertThat(ids(" ", ".*")).hasSize(1);
  }

  @Test
  void a_pattern_without_anchors_may_match_anywhere() {
    assertThat(ids("gpu:T-1", "T-[0-9]")).isEmpty();
    assertThat(ids("gpu:T-x", "T-[0-9]")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void a_task_needs_a_title(String title) {
    assertThat(check(d -> d.title(title)))
        .containsExactly(problem("title", "a task needs a title", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "a\n", "\r\na"})
  void a_title_is_one_line(String title) {
    assertThat(check(d -> d.title(title)))
        .containsExactly(problem("title", "a title is one line", "put the rest into notes"));
  }

  @Test
  void a_role_is_one_of_the_configured_ones() {
    assertThat(check(d -> d.role("B-iu")))
        .containsExactly(problem("role", "unknown role 'B-iu'", "did you mean B-ui?"));
    assertThat(check(d -> d.role("kitchen")))
        .containsExactly(problem("role", "unknown role 'kitchen'", "roles: A-backend, B-ui"));
    assertThat(check(d -> d.role("")))
        .containsExactly(problem("role", "a task needs a role", "roles: A-backend, B-ui"));
  }

  @Test
  void without_configured_roles_any_role_will_do_but_none_will_not() {
    DefinitionRules rules = new DefinitionRules(new PolicyExample().roles().build());

    assertThat(rules.check(plain().role("kitchen").build())).isEmpty();
    assertThat(rules.check(plain().role("").build()))
        .containsExactly(problem("role", "a task needs a role", null));
  }

  @Test
  void a_kind_is_one_of_the_configured_ones() {
    assertThat(check(d -> d.kind("tsak")))
        .containsExactly(problem("kind", "unknown kind 'tsak'", "did you mean task?"));
    assertThat(check(d -> d.kind("epic")))
        .containsExactly(problem("kind", "unknown kind 'epic'", "kinds: task, bug"));
    assertThat(check(d -> d.kind(" ")))
        .containsExactly(problem("kind", "a kind must not be empty", null));
  }

  @Test
  void a_rank_is_not_negative() {
    assertThat(check(d -> d.priority(-1).sequence(Integer.MIN_VALUE)))
        .containsExactly(
            problem("priority", "priority -1 is negative", "0 is the most urgent"),
            problem("sequence", "sequence -2147483648 is negative", "0 comes first"));
  }

  @Test
  void a_profile_is_one_of_the_configured_ones() {
    assertThat(check(d -> d.profile("Platform")))
        .containsExactly(
            problem("profile", "unknown profile 'Platform'", "did you mean platform?"));
    assertThat(check(d -> d.profile("")))
        .containsExactly(problem("profile", "unknown profile ''", "profiles: platform"));
    assertThat(new DefinitionRules(PolicyExample.policy()).check(plain().profile("x").build()))
        .containsExactly(problem("profile", "unknown profile 'x'", null));
  }

  @Test
  void a_task_is_neither_its_own_parent_nor_its_own_dependency() {
    assertThat(check(d -> d.parentId("T-1").dependencies(List.of("T-2", "T-1"))))
        .containsExactly(
            problem("parent_id", "task T-1 is its own parent", null),
            new FieldProblem("depends_on", 1, "task T-1 depends on itself", null));
  }

  @Test
  void a_dependency_is_listed_once() {
    assertThat(check(d -> d.dependencies(List.of("T-2", "T-3", "T-2", "T-2"))))
        .containsExactly(
            new FieldProblem("depends_on", 2, "dependency T-2 is listed twice", null),
            new FieldProblem("depends_on", 3, "dependency T-2 is listed twice", null));
  }

  @Test
  void an_entry_of_a_list_says_something() {
    List<String> gap = List.of("a", " ");
    assertThat(
            check(
                d ->
                    d.acceptanceChecks(gap)
                        .sourcePaths(gap)
                        .targetPaths(gap)
                        .reviewDomains(gap)
                        .tags(List.of("", "a"))))
        .containsExactly(
            empty("acceptance_checks", 1),
            empty("source_paths", 1),
            empty("target_paths", 1),
            empty("review_domains", 1),
            empty("tags", 0));
  }

  @Test
  void everything_is_told_at_once() {
    assertThat(check(d -> d.title("").role("x").kind("y").priority(-1).sequence(-1).profile("z")))
        .extracting(FieldProblem::field)
        .containsExactly("title", "role", "kind", "priority", "sequence", "profile");
  }

  private static TaskDefinition.Builder plain() {
    return TaskDefinition.builder("T-1").title("Mend the fence").role("A-backend");
  }

  private static List<FieldProblem> check(UnaryOperator<TaskDefinition.Builder> change) {
    return new DefinitionRules(POLICY).check(change.apply(plain()).build());
  }

  private static List<FieldProblem> ids(String id, String pattern) {
    ProjectPolicy policy = with(PolicyExample.policy(), pattern, TaskKinds.any());
    return new DefinitionRules(policy)
        .check(TaskDefinition.builder(id).title("Mend").role("B-ui").build());
  }

  private static FieldProblem problem(String field, String message, String suggestion) {
    return new FieldProblem(field, -1, message, suggestion);
  }

  private static FieldProblem empty(String field, int index) {
    return new FieldProblem(field, index, "an entry of " + field + " is empty", null);
  }

  private static ProjectPolicy with(ProjectPolicy from, String idPattern, TaskKinds kinds) {
    return new ProjectPolicy(
        from.projectName(),
        from.mainBranch(),
        Pattern.compile(idPattern),
        from.roles(),
        from.reviewRoutes(),
        from.workflow(),
        from.gates(),
        kinds,
        from.priorities(),
        from.profiles(),
        from.packetTemplates(),
        from.worktrees(),
        from.sessions(),
        from.coordinator(),
        from.claimLease());
  }
}
