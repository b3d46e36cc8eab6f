package dev.fairway.cli.config;

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
import dev.fairway.domain.policy.WorktreePolicy;
import dev.fairway.domain.route.ReviewRoute;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the tree of a file into what the program works with, checking all of it on the way. Every
 * command does this at its start, so there are no lambdas, streams or formatters on this path: they
 * cost more than the work itself. The order here is the order of {@code config show}.
 */
record ConfigMapping(ProjectPolicy policy, Settings settings) {

  static ConfigMapping of(Table tree, Findings findings, String defaultProjectName) {
    Section root = Section.root(tree, findings);
    FairwayKeys fairway = FairwayKeys.read(root, defaultProjectName);
    Settings.Dashboard dashboard = DashboardKeys.read(root);
    WorktreePolicy worktrees = WorktreeKeys.read(root);
    SessionPolicy sessions = SessionKeys.read(root);
    @Nullable Duration lease = ClaimKeys.lease(root);
    CoordinatorPolicy coordinator = CoordinatorKeys.read(root);
    List<Role> roles = RoleKeys.read(root);
    List<ReviewRoute> routes = RouteKeys.read(root, RoleKeys.names(roles));
    Workflow states = StateKeys.read(root);
    GatePolicy gates = GateKeys.read(root);
    TaskKinds kinds = KindKeys.read(root);
    Priorities priorities = PriorityKeys.read(root);
    List<Profile> profiles = ProfileKeys.read(root, kinds.allowed());
    List<PacketTemplate> packets = PacketTemplateKeys.read(root, ProfileKeys.names(profiles));
    root.finish();
    StoreKeys store = fairway.store();
    return new ConfigMapping(
        new ProjectPolicy(
            fairway.projectName(),
            fairway.mainBranch(),
            fairway.taskIds(),
            roles,
            routes,
            states,
            gates,
            kinds,
            priorities,
            profiles,
            packets,
            worktrees,
            sessions,
            coordinator,
            lease),
        new Settings(
            store.backend(),
            store.path(),
            store.postgresUrlEnv(),
            store.schema(),
            null,
            fairway.queueSource(),
            dashboard));
  }
}
