package dev.fairway.cli.config;

import dev.fairway.cli.place.BranchName;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.TaskIds;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The {@code [fairway]} table and the {@code [fairway.store]} within. */
record FairwayKeys(
    String projectName,
    String mainBranch,
    TaskIds taskIds,
    @Nullable String queueSource,
    StoreKeys store) {

  static FairwayKeys read(Section root, String defaultProjectName) {
    Section at = root.table("fairway");
    String name = at.text("project_name", defaultProjectName);
    String branch = at.text("main_branch", "main");
    String objection = BranchName.objection(branch);
    if (objection != null) {
      at.problem("main_branch", Shown.quoted(branch) + " cannot be a branch: " + objection, null);
    }
    TaskIds ids = taskIds(at);
    String queue = at.text("queue_source");
    return new FairwayKeys(name, branch, ids, queue, StoreKeys.read(at));
  }

  private static TaskIds taskIds(Section at) {
    String pattern = at.text("task_id_pattern", ProjectPolicy.DEFAULT_TASK_ID_PATTERN);
    if (pattern.equals(ProjectPolicy.DEFAULT_TASK_ID_PATTERN)) {
      return TaskIds.like(pattern);
    }
    try {
      return TaskIds.like(Pattern.compile(pattern).pattern());
    } catch (PatternSyntaxException e) {
      String where = e.getIndex() < 0 ? "" : " near character " + (e.getIndex() + 1);
      at.problem(
          "task_id_pattern",
          Shown.quoted(pattern) + " does not compile: " + decapitalized(e.getDescription()) + where,
          null);
      return TaskIds.like(ProjectPolicy.DEFAULT_TASK_ID_PATTERN);
    }
  }

  private static String decapitalized(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
