package dev.fairway.cli.config;

import dev.fairway.cli.place.BranchName;
import dev.fairway.domain.policy.Role;
import java.util.ArrayList;
import java.util.List;

/** The {@code [[roles]]} tables. */
final class RoleKeys {

  private RoleKeys() {}

  static List<Role> read(Section root) {
    List<Section> sections = root.tables("roles");
    List<Role> roles = new ArrayList<>(sections.size());
    for (int i = 0; i < sections.size(); i++) {
      Section at = sections.get(i);
      String name = at.required("name");
      String branch = at.text("branch", Role.defaultBranch(name));
      String provider = at.text("provider");
      if (!name.isEmpty()) {
        checkDistinct(at, roles, name, branch);
        checkBranch(at, name, branch);
        roles.add(new Role(name, branch, provider));
      }
    }
    return roles;
  }

  private static void checkDistinct(Section at, List<Role> roles, String name, String branch) {
    for (int i = 0; i < roles.size(); i++) {
      Role other = roles.get(i);
      if (other.name().equals(name)) {
        at.problem("name", "duplicate role " + Shown.quoted(name), null);
        return;
      }
      if (other.branch().equals(branch)) {
        at.problem(
            "branch",
            "branch " + Shown.quoted(branch) + " is already the lane of " + other.name(),
            "give each role its own branch");
        return;
      }
      if (isAbove(branch, other.branch()) || isAbove(other.branch(), branch)) {
        at.problem(
            at.has("branch") ? "branch" : "name",
            "branch "
                + Shown.quoted(branch)
                + " cannot be beside "
                + Shown.quoted(other.branch())
                + ", the lane of "
                + other.name(),
            "git keeps branches like files: one cannot be the folder of another");
        return;
      }
    }
  }

  private static boolean isAbove(String branch, String other) {
    return other.startsWith(branch + "/");
  }

  private static void checkBranch(Section at, String name, String branch) {
    String objection = BranchName.objection(branch);
    if (objection != null) {
      at.problem(
          at.has("branch") ? "branch" : "name",
          Shown.quoted(branch) + " cannot be a branch: " + objection,
          at.has("branch") ? null : "set a branch for role " + Shown.quoted(name));
    }
  }

  static List<String> names(List<Role> roles) {
    List<String> names = new ArrayList<>(roles.size());
    for (int i = 0; i < roles.size(); i++) {
      names.add(roles.get(i).name());
    }
    return names;
  }
}
