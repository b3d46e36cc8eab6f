package dev.fairway.usecase.review;

import dev.fairway.domain.task.Task;
import dev.fairway.port.git.Repository;
import dev.fairway.usecase.Project;
import java.util.List;
import java.util.Optional;

/** Which paths a review is about when nobody names any. */
final class ChangedPaths {

  private final Project project;

  ChangedPaths(Project project) {
    this.project = project;
  }

  /**
   * What the task's branch changes against the main branch; nothing when either does not exist, or
   * there is no repository or no such task.
   */
  List<String> of(String taskId) {
    Optional<Repository> repository = project.repository().get();
    if (repository.isEmpty()) {
      return List.of();
    }
    Optional<Task> task = project.store().<Optional<Task>>read(store -> store.task(taskId));
    return task.isEmpty() ? List.of() : of(task.get(), repository.get());
  }

  private List<String> of(Task task, Repository repository) {
    Optional<String> head = repository.headOf(Ledgers.branchOf(task, project.policy()));
    Optional<String> base = repository.headOf(project.policy().mainBranch());
    return head.isEmpty() || base.isEmpty()
        ? List.of()
        : repository.changedPaths(head.get(), base.get());
  }
}
