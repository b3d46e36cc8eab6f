package dev.fairway.cli.config;

import dev.fairway.cli.place.BranchName;
import dev.fairway.domain.policy.ProjectPolicy;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The {@code [fairway]} table and the {@code [fairway.store]} within. */
record FairwayKeys(
    String projectName,
    String mainBranch,
    Pattern taskIds,
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
    Pattern ids = pattern(at);
    String queue = at.text("queue_source");
    return new FairwayKeys(name, branch, ids, queue, StoreKeys.read(at));
  }

  private static Pattern pattern(Section at) {
    String pattern = at.text("task_id_pattern", ProjectPolicy.DEFAULT_TASK_ID_PATTERN);
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      String where = e.getIndex() < 0 ? "" : " near character " + (e.getIndex() + 1);
      at.problem(
          "task_id_pattern",
          Shown.quoted(pattern) + " does not compile: " + decapitalized(e.getDescription()) + where,
          null);
      return Pattern.compile(ProjectPolicy.DEFAULT_TASK_ID_PATTERN);
    }
  }

  private static String decapitalized(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
