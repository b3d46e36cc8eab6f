package dev.fairway.domain.policy;

/**
 * Where lanes live.
 *
 * @param root folder of the worktrees, relative to the main worktree
 * @param naming folder name with {@code {role}} and optionally {@code {repo}}
 * @param reviewBranchNaming branch name with {@code {role}}
 */
public record WorktreePolicy(String root, String naming, String reviewBranchNaming) {

  public static WorktreePolicy standard() {
    return new WorktreePolicy("../worktrees", "{repo}-{role}", "review/{role}");
  }

  public String folderOf(String repo, String role) {
    return naming.replace("{repo}", repo).replace("{role}", role);
  }

  public String reviewBranchOf(String role) {
    return reviewBranchNaming.replace("{role}", role);
  }
}
