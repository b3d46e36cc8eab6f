package dev.fairway.domain.task;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.problem.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a definition must be like on its own; what it refers to is checked against the graph. */
public final class DefinitionRules {

  /**
   * @param field as queue files spell it, such as {@code depends_on}
   * @param index 0-based entry of a list; -1 when the whole field is meant
   */
  public record FieldProblem(
      String field, int index, String message, @Nullable String suggestion) {}

  private final ProjectPolicy policy;

  public DefinitionRules(ProjectPolicy policy) {
    this.policy = policy;
  }

  /** Everything that is wrong with a definition, in the order of its fields. */
  public List<FieldProblem> check(TaskDefinition definition) {
    List<FieldProblem> problems = new ArrayList<>();
    checkId(definition.id(), problems);
    checkTitle(definition.title(), problems);
    checkRole(definition.role(), problems);
    checkKind(definition.kind(), problems);
    checkRank("priority", definition.priority(), "0 is the most urgent", problems);
    checkRank("sequence", definition.sequence(), "0 comes first", problems);
    checkProfile(definition.profile(), problems);
    checkReferences(definition, problems);
    checkEntries("acceptance_checks", definition.acceptanceChecks(), problems);
    checkEntries("source_paths", definition.sourcePaths(), problems);
    checkEntries("target_paths", definition.targetPaths(), problems);
    checkEntries("review_domains", definition.reviewDomains(), problems);
    checkEntries("tags", definition.tags(), problems);
    return problems;
  }

  /**
   * Besides the project's pattern: in a pattern {@code $} also matches before a last line break, so
   * the pattern alone would let {@code "A-1\n"} pass.
   */
  private void checkId(String id, List<FieldProblem> problems) {
    if (id.isBlank()) {
      add(problems, "id", "a task needs an id", null);
    } else if (hasLineBreak(id)) {
      add(problems, "id", "a task id is one line", null);
    } else if (!policy.taskIdPattern().matcher(id).find()) {
      add(
          problems,
          "id",
          "task id '" + id + "' does not match " + policy.taskIdPattern().pattern(),
          null);
    }
  }

  private static void checkTitle(String title, List<FieldProblem> problems) {
    if (title.isBlank()) {
      add(problems, "title", "a task needs a title", null);
    } else if (hasLineBreak(title)) {
      add(problems, "title", "a title is one line", "put the rest into notes");
    }
  }

  private static boolean hasLineBreak(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  private void checkRole(String role, List<FieldProblem> problems) {
    if (role.isBlank()) {
      add(problems, "role", "a task needs a role", oneOf("roles", policy.roleNames()));
    } else if (!policy.isKnownRole(role)) {
      add(
          problems,
          "role",
          "unknown role '" + role + "'",
          nearestOrAll(role, "roles", policy.roleNames()));
    }
  }

  private void checkKind(String kind, List<FieldProblem> problems) {
    if (kind.isBlank()) {
      add(problems, "kind", "a kind must not be empty", null);
    } else if (!policy.kinds().isKnown(kind)) {
      add(
          problems,
          "kind",
          "unknown kind '" + kind + "'",
          nearestOrAll(kind, "kinds", policy.kinds().allowed()));
    }
  }

  private static void checkRank(
      String field, @Nullable Integer rank, String wayOut, List<FieldProblem> problems) {
    if (rank != null && rank < 0) {
      add(problems, field, field + " " + rank + " is negative", wayOut);
    }
  }

  private void checkProfile(@Nullable String profile, List<FieldProblem> problems) {
    if (profile != null && policy.profile(profile).isEmpty()) {
      add(
          problems,
          "profile",
          "unknown profile '" + profile + "'",
          nearestOrAll(profile, "profiles", policy.profileNames()));
    }
  }

  private static void checkReferences(TaskDefinition definition, List<FieldProblem> problems) {
    if (definition.id().equals(definition.parentId())) {
      add(problems, "parent_id", "task " + definition.id() + " is its own parent", null);
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < definition.dependencies().size(); i++) {
      String dependency = definition.dependencies().get(i);
      if (dependency.equals(definition.id())) {
        problems.add(
            new FieldProblem("depends_on", i, "task " + dependency + " depends on itself", null));
      } else if (!seen.add(dependency)) {
        problems.add(
            new FieldProblem(
                "depends_on", i, "dependency " + dependency + " is listed twice", null));
      }
    }
  }

  private static void checkEntries(String field, List<String> values, List<FieldProblem> problems) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).isBlank()) {
        problems.add(new FieldProblem(field, i, "an entry of " + field + " is empty", null));
      }
    }
  }

  private static void add(
      List<FieldProblem> problems, String field, String message, @Nullable String suggestion) {
    problems.add(new FieldProblem(field, -1, message, suggestion));
  }

  /** The word that was probably meant, or all that there are. */
  public static @Nullable String nearestOrAll(String word, String what, List<String> known) {
    String question = Nearest.question(word, known);
    return question != null ? question : oneOf(what, known);
  }

  private static @Nullable String oneOf(String what, List<String> known) {
    return known.isEmpty() ? null : what + ": " + String.join(", ", known);
  }
}
