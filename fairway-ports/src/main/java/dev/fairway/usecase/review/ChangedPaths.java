package dev.fairway.usecase.review;

import dev.fairway.domain.task.Task;
import dev.fairway.port.git.Repository;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.util.List;
import java.util.Optional;

/** Which paths a review is about when nobody names any: those that the task's branch changes. */
final class ChangedPaths {

  private static final String WAY_OUT = "name the paths that changed, each with --path";

  private final Project project;

  ChangedPaths(Project project) {
    this.project = project;
  }

  /** The paths of the request, else of the branch; a request with a reviewer can do without. */
  Outcome<List<String>> of(String taskId, RouteReview.Request request) {
    if (!request.paths().isEmpty()) {
      return Outcome.done(request.paths());
    }
    Optional<Task> task = project.store().<Optional<Task>>read(store -> store.task(taskId));
    if (task.isEmpty()) {
      return project.store().read(store -> Missing.task(store, taskId));
    }
    Outcome<List<String>> changed = of(task.get());
    boolean enough = changed instanceof Outcome.Done || request.reviewer() == null;
    return enough ? changed : Outcome.done(List.of());
  }

  private Outcome<List<String>> of(Task task) {
    String main = project.policy().mainBranch();
    String branch = Ledgers.branchOf(task, project.policy());
    Optional<Repository> found = project.repository().get();
    if (found.isEmpty()) {
      return Outcome.invalid("path", "missing --path: there is no repository to ask", WAY_OUT);
    }
    Repository repository = found.get();
    Optional<String> head = repository.headOf(branch);
    Optional<String> base = repository.headOf(main);
    if (head.isEmpty() || base.isEmpty()) {
      String missing = head.isEmpty() ? branch : main;
      return Outcome.invalid(
          "path", "missing --path: there is no branch " + missing + " to compare", WAY_OUT);
    }
    List<String> paths = repository.changedPaths(head.get(), base.get());
    return paths.isEmpty()
        ? Outcome.invalid(
            "path", "missing --path: " + branch + " changes nothing against " + main, WAY_OUT)
        : Outcome.done(paths);
  }
}
