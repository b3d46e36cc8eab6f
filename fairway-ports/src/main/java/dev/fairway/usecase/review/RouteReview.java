package dev.fairway.usecase.review;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.route.ReviewRouter;
import dev.fairway.domain.route.RoutedPath;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.DefinitionRules;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.StoreSession;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the reviewers of paths; for a task it also asks them. */
public final class RouteReview {

  /**
   * @param taskId null asks nobody
   * @param paths none means what the task's branch changes against the main branch
   * @param reviewer asked in any case, whatever the routes say; null for none
   */
  public record Request(
      @Nullable String taskId,
      List<String> paths,
      @Nullable String reviewer,
      @Nullable String reason,
      Caller caller) {}

  public record Routed(@Nullable String taskId, List<RoutedPath> routes, List<String> reviewers) {}

  private final Project project;

  public RouteReview(Project project) {
    this.project = project;
  }

  public Outcome<Routed> route(Request request) {
    String reviewer = request.reviewer();
    if (reviewer != null && !project.policy().isKnownRole(reviewer)) {
      return Outcome.invalid(
          "reviewer",
          "unknown role '" + reviewer + "'",
          DefinitionRules.nearestOrAll(reviewer, "roles", project.policy().roleNames()));
    }
    if (request.taskId() == null) {
      return Outcome.done(routed(request, null));
    }
    String taskId = request.taskId();
    List<String> paths =
        request.paths().isEmpty() ? new ChangedPaths(project).of(taskId) : request.paths();
    Request complete = new Request(taskId, paths, reviewer, request.reason(), request.caller());
    Instant now = project.now();
    return project.store().write(store -> route(store, complete, taskId, now));
  }

  private Outcome<Routed> route(StoreSession store, Request request, String taskId, Instant now) {
    Optional<Task> found = store.lock(taskId);
    if (found.isEmpty()) {
      return Missing.task(store, taskId);
    }
    String author = author(found.get(), store.history(taskId));
    if (author.equals(request.reviewer())) {
      return Outcome.refused(new Refusal.SelfReview(taskId, author, false));
    }
    Routed routed = routed(request, author);
    if (routed.reviewers().isEmpty()) {
      return Outcome.refused(new Refusal.NoReviewer(taskId, request.paths()));
    }
    for (String reviewer : routed.reviewers()) {
      store.put(
          new ReviewRequest(taskId, reviewer, request.reason(), request.caller().actor(), now));
    }
    store.append(
        HistoryEntry.note(
            taskId,
            HistoryAction.REVIEW_REQUESTED,
            request.caller(),
            now,
            "from " + String.join(", ", routed.reviewers())));
    return Outcome.done(routed);
  }

  /**
   * Whose work it is: the owner that a claim set. An owner that an import named may be a person, so
   * until somebody claims the task it is the role that it is for.
   */
  private static String author(Task task, List<HistoryEntry> history) {
    String owner = task.state().owner();
    for (HistoryEntry entry : history) {
      boolean claims =
          entry.action() == HistoryAction.CLAIMED || entry.action() == HistoryAction.TAKEN_OVER;
      if (claims && owner != null) {
        return owner;
      }
    }
    return task.role();
  }

  private Routed routed(Request request, @Nullable String author) {
    List<RoutedPath> routes =
        new ReviewRouter(project.policy().reviewRoutes()).route(request.paths(), author);
    List<String> reviewers = new ArrayList<>(ReviewRouter.reviewers(routes));
    if (request.reviewer() != null && !reviewers.contains(request.reviewer())) {
      reviewers.add(request.reviewer());
    }
    return new Routed(request.taskId(), routes, reviewers);
  }
}
