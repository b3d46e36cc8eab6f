package dev.fairway.usecase.task;

import dev.fairway.domain.policy.TaskKinds;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.port.store.StoreSession;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Adds a task that has come out of another one and takes over what describes its surroundings. */
public final class SpawnTask {

  /** Where the new task hangs. */
  public enum Place {
    /** Beside the current task. */
    SIBLING,
    /** Below the current task. */
    CHILD,
    /** Below a task that is named. */
    PARENT,
    /** At the top. */
    ROOT
  }

  /**
   * @param from the current task
   * @param parent set for {@link Place#PARENT} only
   * @param change lays the given values over the inherited ones
   */
  public record Request(
      String id,
      String from,
      Place place,
      @Nullable String parent,
      UnaryOperator<TaskDefinition> change,
      Caller caller) {}

  /**
   * @param from the current task's id
   * @param belowLeaf whether it became the child of a kind that usually has none
   */
  public record Spawned(TaskCard task, String from, boolean belowLeaf) {}

  private final Project project;

  public SpawnTask(Project project) {
    this.project = project;
  }

  public Outcome<Spawned> spawn(Request request) {
    Instant now = project.now();
    return project.store().write(store -> spawn(store, request, now));
  }

  private Outcome<Spawned> spawn(StoreSession store, Request request, Instant now) {
    Optional<Task> found = store.task(request.from());
    if (found.isEmpty()) {
      return Missing.task(store, request.from());
    }
    TaskDefinition from = found.get().definition();
    TaskDefinition definition = request.change().apply(inherited(request, from));
    Outcome<TaskCard> added =
        new AddTask(project)
            .add(store, definition, request.caller(), now, "spawned from " + from.id());
    if (added instanceof Outcome.Done<TaskCard> done) {
      boolean belowLeaf = request.place() == Place.CHILD && TaskKinds.isLeaf(from.kind());
      return Outcome.done(new Spawned(done.value(), from.id(), belowLeaf));
    }
    return added.failed();
  }

  private TaskDefinition inherited(Request request, TaskDefinition from) {
    String parent =
        switch (request.place()) {
          case SIBLING -> from.parentId();
          case CHILD -> from.id();
          case PARENT -> request.parent();
          case ROOT -> null;
        };
    return TaskDefinition.builder(request.id())
        .kind(project.policy().kinds().standard())
        .role(from.role())
        .parentId(parent)
        .priority(from.priority())
        .profile(from.profile())
        .owningDomain(from.owningDomain())
        .owningLayer(from.owningLayer())
        .sourcePaths(from.sourcePaths())
        .targetPaths(from.targetPaths())
        .reviewDomains(from.reviewDomains())
        .tags(from.tags())
        .riskLevel(from.riskLevel())
        .build();
  }
}
