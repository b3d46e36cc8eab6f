package dev.fairway.domain.policy;

import dev.fairway.domain.route.ReviewRoute;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules need to know about a project; valid by construction of its reader.
 *
 * @param roles empty means that any role is accepted
 * @param claimLease the lease of a claim that names none; null means claims do not expire
 */
public record ProjectPolicy(
    String projectName,
    String mainBranch,
    TaskIds taskIds,
    List<Role> roles,
    List<ReviewRoute> reviewRoutes,
    Workflow workflow,
    GatePolicy gates,
    TaskKinds kinds,
    Priorities priorities,
    List<Profile> profiles,
    List<PacketTemplate> packetTemplates,
    WorktreePolicy worktrees,
    SessionPolicy sessions,
    CoordinatorPolicy coordinator,
    @Nullable Duration claimLease) {

  /** The id pattern of a project that configures none. */
  public static final String DEFAULT_TASK_ID_PATTERN = "^[A-Z][A-Z0-9-]*$";

  public ProjectPolicy {
    roles = List.copyOf(roles);
    reviewRoutes = List.copyOf(reviewRoutes);
    profiles = List.copyOf(profiles);
    packetTemplates = List.copyOf(packetTemplates);
  }

  /** The same with an expression that has been compiled already. */
  public ProjectPolicy(
      String projectName,
      String mainBranch,
      Pattern taskIdPattern,
      List<Role> roles,
      List<ReviewRoute> reviewRoutes,
      Workflow workflow,
      GatePolicy gates,
      TaskKinds kinds,
      Priorities priorities,
      List<Profile> profiles,
      List<PacketTemplate> packetTemplates,
      WorktreePolicy worktrees,
      SessionPolicy sessions,
      CoordinatorPolicy coordinator,
      @Nullable Duration claimLease) {
    this(
        projectName,
        mainBranch,
        TaskIds.like(taskIdPattern.pattern()),
        roles,
        reviewRoutes,
        workflow,
        gates,
        kinds,
        priorities,
        profiles,
        packetTemplates,
        worktrees,
        sessions,
        coordinator,
        claimLease);
  }

  /** The policy of a project whose configuration says nothing. */
  public static ProjectPolicy standard(String projectName) {
    return new ProjectPolicy(
        projectName,
        "main",
        TaskIds.like(DEFAULT_TASK_ID_PATTERN),
        List.of(),
        List.of(),
        Workflow.standard(),
        GatePolicy.standard(),
        TaskKinds.any(),
        Priorities.none(),
        List.of(),
        List.of(),
        WorktreePolicy.standard(),
        SessionPolicy.standard(),
        CoordinatorPolicy.unlimited(),
        null);
  }

  /** What a task id looks like; compiled when it is first asked for. */
  public Pattern taskIdPattern() {
    return taskIds.compiled();
  }

  public boolean hasRoles() {
    return !roles.isEmpty();
  }

  public boolean isKnownRole(String name) {
    return roles.isEmpty() || role(name).isPresent();
  }

  public Optional<Role> role(String name) {
    for (Role role : roles) {
      if (role.name().equals(name)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  public List<String> roleNames() {
    List<String> names = new ArrayList<>(roles.size());
    for (Role role : roles) {
      names.add(role.name());
    }
    return names;
  }

  /** The branch of a role's lane, configured or by default. */
  public String branchOf(String roleName) {
    Role role = role(roleName).orElse(null);
    return role == null ? Role.defaultBranch(roleName) : role.branch();
  }

  public Optional<Profile> profile(String name) {
    for (Profile profile : profiles) {
      if (profile.name().equals(name)) {
        return Optional.of(profile);
      }
    }
    return Optional.empty();
  }

  public List<String> profileNames() {
    List<String> names = new ArrayList<>(profiles.size());
    for (Profile profile : profiles) {
      names.add(profile.name());
    }
    return names;
  }

  public Optional<PacketTemplate> packetTemplate(String name) {
    for (PacketTemplate template : packetTemplates) {
      if (template.name().equals(name)) {
        return Optional.of(template);
      }
    }
    return Optional.empty();
  }

  public List<String> packetTemplateNames() {
    List<String> names = new ArrayList<>(packetTemplates.size());
    for (PacketTemplate template : packetTemplates) {
      names.add(template.name());
    }
    return names;
  }
}
