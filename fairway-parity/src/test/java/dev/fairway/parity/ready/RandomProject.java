package dev.fairway.parity.ready;

import dev.fairway.domain.policy.Priorities;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Role;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.usecase.ready.ListReady.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small project made up from a seed: few values, so that there are ties everywhere. */
final class RandomProject {

  /** Neighbouring seeds would begin alike. */
  private static final long SCATTER = 0x9e3779b97f4a7c15L;

  private static final Instant NOW = Instant.parse("2026-11-01T09:30:00Z");
  private static final List<String> ROLES = List.of("A-backend", "B-ui", "C-ops");

  /** Names and order of the states are the project's own. */
  private static final Workflow OTHER_WORDS =
      new Workflow(
          List.of("dropped", "doing", "new", "in_review", "stuck", "shipped"),
          List.of("shipped", "dropped"),
          "new",
          "doing",
          "stuck",
          List.of());

  private final Random random;
  private final Workflow workflow;
  private final ProjectPolicy policy;
  private final List<Task> tasks = new ArrayList<>();

  RandomProject(long seed) {
    random = new Random(seed * SCATTER);
    workflow = random.nextBoolean() ? Workflow.standard() : OTHER_WORDS;
    policy = policy(one(Arrays.asList(null, 0, 2, 500)));
    List<String> ids = ids();
    for (String id : ids) {
      tasks.add(task(id, tasks));
    }
    Collections.shuffle(tasks, random);
  }

  private ProjectPolicy policy(@Nullable Integer standardPriority) {
    ProjectPolicy usual = ProjectPolicy.standard("random");
    return new ProjectPolicy(
        usual.projectName(),
        usual.mainBranch(),
        usual.taskIdPattern(),
        ROLES.stream().map(Role::named).toList(),
        usual.reviewRoutes(),
        workflow,
        usual.gates(),
        usual.kinds(),
        new Priorities(standardPriority, List.of()),
        usual.profiles(),
        usual.packetTemplates(),
        usual.worktrees(),
        usual.sessions(),
        usual.coordinator(),
        usual.claimLease());
  }

  /** Ids whose order by code unit is neither that of numbers nor that of a Turkish dictionary. */
  private List<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    int count = random.nextInt(40);
    while (ids.size() < count) {
      ids.add(one(List.of("T-", "T", "I-", "TI-", "Z")) + random.nextInt(60));
    }
    return List.copyOf(ids);
  }

  private Task task(String id, List<Task> earlier) {
    String status =
        random.nextInt(5) < 3
            ? one(List.of(workflow.initial(), workflow.terminal().get(0)))
            : one(workflow.allowed());
    TaskDefinition definition =
        TaskDefinition.builder(id)
            .title("task " + id)
            .role(one(ROLES))
            .priority(one(Arrays.asList(null, 0, 1, 2, 500, Integer.MAX_VALUE)))
            .sequence(one(Arrays.asList(null, null, 0, 1, Integer.MAX_VALUE)))
            .parentId(earlier.isEmpty() || random.nextInt(3) == 0 ? null : one(earlier).id())
            .dependencies(dependencies(earlier))
            .build();
    return Task.create(definition, state(status), NOW);
  }

  private List<String> dependencies(List<Task> earlier) {
    Set<String> ids = new LinkedHashSet<>();
    for (int i = earlier.isEmpty() ? 0 : random.nextInt(3); i > 0; i--) {
      ids.add(one(earlier).id());
    }
    return List.copyOf(ids);
  }

  private TaskState state(String status) {
    TaskState initial = TaskState.initial(status);
    if (!status.equals(workflow.active()) || random.nextInt(4) == 0) {
      return initial;
    }
    Claim claim = new Claim(Actor.session("s-1"), NOW, null);
    return initial.claimed(status, one(ROLES), claim, null);
  }

  ProjectPolicy policy() {
    return policy;
  }

  /** In no particular order. */
  List<Task> tasks() {
    return List.copyOf(tasks);
  }

  /** Some question about this project. */
  Request request() {
    return new Request(
        random.nextBoolean() ? null : one(ROLES),
        tasks.isEmpty() || random.nextInt(3) > 0 ? null : one(tasks).id(),
        one(Arrays.asList(null, null, 0, 1, 500)),
        one(Arrays.asList(null, null, 1, 3)));
  }

  private <T extends @Nullable Object> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
