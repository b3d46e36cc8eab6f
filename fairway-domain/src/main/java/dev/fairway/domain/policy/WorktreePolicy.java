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

  /** The folder's name; the role goes first, since only a repository may be called anything. */
  public String folderOf(String repo, String role) {
    return naming.replace("{role}", role).replace("{repo}", repo);
  }

  public String reviewBranchOf(String role) {
    return reviewBranchNaming.replace("{role}", role);
  }
}
