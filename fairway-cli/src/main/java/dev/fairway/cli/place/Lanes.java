package dev.fairway.cli.place;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Role;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Which lane a working directory is: whose worktree it is in, or whose branch it has. */
public final class Lanes {

  private final ProjectPolicy policy;
  private final ProjectHome home;

  public Lanes(ProjectPolicy policy, ProjectHome home) {
    this.policy = policy;
    this.home = home;
  }

  /** Where the worktree of a role is or would be. */
  public Path folderOf(String role) {
    String folder = policy.worktrees().folderOf(home.repositoryName(), role);
    return home.mainFolder().resolve(policy.worktrees().root()).resolve(folder).normalize();
  }

  /**
   * The configured role whose worktree, else whose branch, the working directory is. The folder
   * counts more than the branch, which may be checked out in it by mistake.
   */
  public Optional<String> role() {
    for (Role role : policy.roles()) {
      if (isIn(role.name())) {
        return Optional.of(role.name());
      }
    }
    Optional<String> branch = policy.hasRoles() ? current() : Optional.empty();
    for (Role role : policy.roles()) {
      if (branch.isPresent() && role.branch().equals(branch.get())) {
        return Optional.of(role.name());
      }
    }
    return Optional.empty();
  }

  /**
   * The branch that is checked out, when the working directory is the lane of a role: in its
   * worktree any branch except the main one, those of other roles and those that reviews are
   * checked out on, elsewhere only its own.
   */
  public Optional<String> branchOf(String role) {
    Optional<String> branch = current();
    if (branch.isEmpty()) {
      return branch;
    }
    String current = branch.get();
    boolean own = current.equals(policy.branchOf(role));
    return own || !isTaken(current) && isIn(role) ? branch : Optional.empty();
  }

  private boolean isTaken(String branch) {
    for (Role role : policy.roles()) {
      String review = policy.worktrees().reviewBranchOf(role.name());
      if (role.branch().equals(branch) || review.equals(branch)) {
        return true;
      }
    }
    return branch.equals(policy.mainBranch());
  }

  private Optional<String> current() {
    return home.isHere() ? home.whereabouts().branch() : Optional.empty();
  }

  private boolean isIn(String role) {
    Path top = home.whereabouts().topFolder().orElse(null);
    if (top == null || top.getFileName() == null || !home.isHere()) {
      return false;
    }
    try {
      Path folder = folderOf(role);
      return folder.equals(top)
          || folder.endsWith(top.getFileName()) && Whereabouts.real(folder).equals(top);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
