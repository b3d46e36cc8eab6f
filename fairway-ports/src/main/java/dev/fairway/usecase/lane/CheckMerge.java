package dev.fairway.usecase.lane;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.lane.Distance;
import dev.fairway.domain.lane.MergeCheck;
import dev.fairway.domain.lane.MergeFacts;
import dev.fairway.domain.lane.Obstacle;
import dev.fairway.domain.lane.Uncommitted;
import dev.fairway.domain.lane.Unfinished;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.review.ReviewLedger;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.Task;
import dev.fairway.port.git.Repository;
import dev.fairway.port.git.Worktree;
import dev.fairway.port.store.ReviewRecords;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.review.Ledgers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says whether a task's branch may be merged. Of the task's status it says nothing. */
public final class CheckMerge {

  /**
   * @param git null in a project without a repository
   * @param obstacles what stands in the way in the repository and in the queue
   * @param gates those that matter for a merge, met or not
   * @param missingDomains review domains without an approval of what the branch has now
   * @param objectors who objects although no review domain or gate depends on it
   */
  public record Checked(
      Task task,
      @Nullable MergeFacts git,
      List<Obstacle> obstacles,
      List<GateEvaluation> gates,
      List<String> missingDomains,
      List<String> objectors) {

    public boolean isOk() {
      boolean closed = false;
      for (GateEvaluation gate : gates) {
        closed |= gate.isClosed();
      }
      return obstacles.isEmpty() && !closed;
    }
  }

  private record Records(
      Task task,
      List<DependencyState> dependencies,
      List<Evidence> evidence,
      ReviewRecords reviews,
      int handoffs) {}

  private final Project project;

  public CheckMerge(Project project) {
    this.project = project;
  }

  /**
   * @param base what to merge into; null for the main branch
   */
  public Outcome<Checked> check(String id, @Nullable String base) {
    Outcome<Records> found = project.store().<Outcome<Records>>read(store -> load(store, id));
    if (!(found instanceof Outcome.Done<Records> records)) {
      return found.failed();
    }
    Optional<Repository> repository = project.repository().get();
    if (repository.isEmpty()) {
      return Outcome.done(evaluate(records.value(), null));
    }
    Outcome<Base> into = Base.of(repository.get(), project.policy().mainBranch(), base);
    if (!(into instanceof Outcome.Done<Base> done)) {
      return into.failed();
    }
    MergeFacts git = git(records.value().task(), repository.get(), done.value());
    return Outcome.done(evaluate(records.value(), git));
  }

  private static Outcome<Records> load(StoreView store, String id) {
    Optional<Task> task = store.task(id);
    return task.isEmpty()
        ? Missing.task(store, id)
        : Outcome.done(
            new Records(
                task.get(),
                store.dependencies(id),
                store.evidence(id),
                store.reviews(id),
                store.handoffs(id).size()));
  }

  private MergeFacts git(Task task, Repository repository, Base base) {
    String branch = Ledgers.branchOf(task, project.policy());
    String head = repository.headOf(branch).orElse(null);
    Distance distance = LaneSurvey.distance(repository, head, base.commit());
    String folder = null;
    Uncommitted changes = Uncommitted.nothing();
    Unfinished unfinished = null;
    for (Worktree worktree : repository.worktrees()) {
      if (worktree.exists() && branch.equals(worktree.branch())) {
        folder = worktree.folder().toString();
        changes = Uncommitted.of(repository.changes(worktree.folder()).paths());
        unfinished = worktree.unfinished();
      }
    }
    boolean unborn = head == null && base.commit() == null && repository.commit("HEAD").isEmpty();
    return new MergeFacts(
        branch, head, base.name(), base.commit(), unborn, distance, folder, changes, unfinished);
  }

  private Checked evaluate(Records records, @Nullable MergeFacts git) {
    ProjectPolicy policy = project.policy();
    Task task = records.task();
    ReviewLedger ledger =
        new ReviewLedger(
            task.definition().reviewDomains(),
            records.reviews().requests(),
            records.reviews().reviews(),
            git == null ? null : git.head());
    List<Obstacle> obstacles = new ArrayList<>();
    if (git != null) {
      String lane = policy.isKnownRole(task.role()) ? policy.branchOf(task.role()) : "";
      obstacles.addAll(MergeCheck.inRepository(task, git, lane));
    }
    obstacles.addAll(MergeCheck.dependencies(records.dependencies(), policy.workflow()));
    List<GateEvaluation> gates =
        MergeCheck.gates(
            task, records.evidence(), ledger, records.handoffs(), policy, project.now());
    return new Checked(
        task, git, obstacles, gates, ledger.missingDomains(), MergeCheck.objectors(ledger, policy));
  }
}
