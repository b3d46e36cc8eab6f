package dev.fairway.usecase;

import dev.fairway.domain.policy.CoordinatorPolicy;
import dev.fairway.domain.policy.GatePolicy;
import dev.fairway.domain.policy.PacketTemplate;
import dev.fairway.domain.policy.Priorities;
import dev.fairway.domain.policy.Profile;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Role;
import dev.fairway.domain.policy.SessionPolicy;
import dev.fairway.domain.policy.TaskKinds;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.policy.Workflow.Transition;
import dev.fairway.domain.route.Glob;
import dev.fairway.domain.route.ReviewRoute;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The standard policy with the roles A-backend, B-ui and C-ops, and whatever a test changes. */
public final class SitePolicy {

  private List<Role> roles =
      List.of(Role.named("A-backend"), Role.named("B-ui"), Role.named("C-ops"));
  private final List<ReviewRoute> routes = new ArrayList<>();
  private Workflow workflow = Workflow.standard();
  private boolean evidence;
  private boolean review;
  private boolean handoff;
  private TaskKinds kinds = TaskKinds.any();
  private Priorities priorities = Priorities.none();
  private List<Profile> profiles = List.of();
  private List<PacketTemplate> templates = List.of();
  private CoordinatorPolicy coordinator = CoordinatorPolicy.unlimited();
  private @Nullable Duration claimLease;
  private @Nullable Duration staleAfter;

  public SitePolicy roles(String... names) {
    roles = List.of(names).stream().map(Role::named).toList();
    return this;
  }

  public SitePolicy route(String glob, String reviewer) {
    routes.add(new ReviewRoute(Glob.parse(glob), reviewer));
    return this;
  }

  /** The standard states, the state review and the second terminal state dropped. */
  public SitePolicy transitions(String... fromTo) {
    List<Transition> transitions = new ArrayList<>();
    for (int i = 0; i < fromTo.length; i += 2) {
      transitions.add(new Transition(fromTo[i], fromTo[i + 1]));
    }
    workflow =
        new Workflow(
            List.of("todo", "in_progress", "blocked", "review", "done", "dropped"),
            List.of("done", "dropped"),
            "todo",
            "in_progress",
            "blocked",
            transitions);
    return this;
  }

  public SitePolicy workflow(Workflow value) {
    workflow = value;
    return this;
  }

  public SitePolicy evidenceBeforeDone() {
    evidence = true;
    return this;
  }

  public SitePolicy reviewBeforeDone() {
    review = true;
    return this;
  }

  public SitePolicy handoffBeforeMerge() {
    handoff = true;
    return this;
  }

  public SitePolicy kinds(String standard, String... allowed) {
    kinds = new TaskKinds(List.of(allowed), standard);
    return this;
  }

  public SitePolicy standardPriority(int rank) {
    priorities = new Priorities(rank, List.of());
    return this;
  }

  public SitePolicy profiles(Profile... value) {
    profiles = List.of(value);
    return this;
  }

  public SitePolicy packetTemplates(PacketTemplate... value) {
    templates = List.of(value);
    return this;
  }

  public SitePolicy coordinator(CoordinatorPolicy value) {
    coordinator = value;
    return this;
  }

  public SitePolicy claimLease(Duration value) {
    claimLease = value;
    return this;
  }

  public SitePolicy staleAfter(Duration value) {
    staleAfter = value;
    return this;
  }

  public ProjectPolicy build() {
    ProjectPolicy standard = ProjectPolicy.standard("fence");
    return new ProjectPolicy(
        standard.projectName(),
        standard.mainBranch(),
        Pattern.compile(ProjectPolicy.DEFAULT_TASK_ID_PATTERN),
        roles,
        routes,
        workflow,
        new GatePolicy(evidence, review, handoff, true, false),
        kinds,
        priorities,
        profiles,
        templates,
        standard.worktrees(),
        new SessionPolicy("shell", staleAfter),
        coordinator,
        claimLease);
  }
}
