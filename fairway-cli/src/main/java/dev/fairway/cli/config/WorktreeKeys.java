package dev.fairway.cli.config;

import dev.fairway.cli.place.BranchName;
import dev.fairway.domain.policy.WorktreePolicy;
import java.util.List;

/** The {@code [worktrees]} table. */
final class WorktreeKeys {

  private WorktreeKeys() {}

  static WorktreePolicy read(Section root) {
    Section at = root.table("worktrees");
    WorktreePolicy standard = WorktreePolicy.standard();
    String folder = at.text("root", standard.root());
    String naming = at.text("naming", standard.naming());
    String review = at.text("review_branch_naming", standard.reviewBranchNaming());
    if (folder.startsWith("~")) {
      at.problem(
          "root",
          Shown.quoted(folder) + " would be a folder whose name begins with '~'",
          "write the whole path, or one relative to the main worktree");
    }
    NamingTemplate.check(at, "naming", naming, List.of("repo", "role"));
    if (NamingTemplate.check(at, "review_branch_naming", review, List.of("role"))) {
      String objection = BranchName.objection(review.replace("{role}", "role"));
      if (objection != null) {
        at.problem(
            "review_branch_naming",
            Shown.quoted(review) + " does not make a branch: " + objection,
            null);
      }
    }
    return new WorktreePolicy(folder, naming, review);
  }
}
