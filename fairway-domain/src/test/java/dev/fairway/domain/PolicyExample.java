package dev.fairway.domain;

import dev.fairway.domain.policy.CoordinatorPolicy;
import dev.fairway.domain.policy.GatePolicy;
import dev.fairway.domain.policy.PacketTemplate;
import dev.fairway.domain.policy.Profile;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Role;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.policy.Workflow.Transition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The standard policy with the roles A-backend and B-ui, and whatever a test changes. */
public final class PolicyExample {

  private List<Role> roles = List.of(Role.named("A-backend"), Role.named("B-ui"));
  private Workflow workflow = Workflow.standard();
  private GatePolicy gates = GatePolicy.standard();
  private List<Profile> profiles = List.of();
  private CoordinatorPolicy coordinator = CoordinatorPolicy.unlimited();
  private List<PacketTemplate> templates = List.of();
  private @Nullable Duration claimLease;

  public static ProjectPolicy policy() {
    return new PolicyExample().build();
  }

  public PolicyExample roles(Role... value) {
    roles = List.of(value);
    return this;
  }

  public PolicyExample workflow(Workflow value) {
    workflow = value;
    return this;
  }

  /** The standard states and two terminal ones, with transitions as {@code from, to} pairs. */
  public PolicyExample transitions(String... fromTo) {
    workflow = states(fromTo);
    return this;
  }

  public PolicyExample gates(GatePolicy value) {
    gates = value;
    return this;
  }

  public PolicyExample forceWithoutReason() {
    gates = new GatePolicy(false, false, false, true, true);
    return this;
  }

  public PolicyExample profiles(Profile... value) {
    profiles = List.of(value);
    return this;
  }

  public PolicyExample coordinator(CoordinatorPolicy value) {
    coordinator = value;
    return this;
  }

  public PolicyExample packetTemplates(PacketTemplate... value) {
    templates = List.of(value);
    return this;
  }

  public PolicyExample claimLease(Duration value) {
    claimLease = value;
    return this;
  }

  public static Workflow states(String... fromTo) {
    List<Transition> transitions = new ArrayList<>();
    for (int i = 0; i < fromTo.length; i += 2) {
      transitions.add(new Transition(fromTo[i], fromTo[i + 1]));
    }
    return new Workflow(
        List.of("todo", "in_progress", "blocked", "parked", "done", "dropped"),
        List.of("done", "dropped"),
        "todo",
        "in_progress",
        "blocked",
        transitions);
  }

  public ProjectPolicy build() {
    ProjectPolicy standard = ProjectPolicy.standard("fence");
    return new ProjectPolicy(
        standard.projectName(),
        standard.mainBranch(),
        Pattern.compile(ProjectPolicy.DEFAULT_TASK_ID_PATTERN),
        roles,
        standard.reviewRoutes(),
        workflow,
        gates,
        standard.kinds(),
        standard.priorities(),
        profiles,
        templates,
        standard.worktrees(),
        standard.sessions(),
        coordinator,
        claimLease);
  }
}
