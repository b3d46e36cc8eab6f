package dev.fairway.usecase.lane;

import dev.fairway.domain.lane.Checkout;
import dev.fairway.domain.lane.Distance;
import dev.fairway.domain.lane.LaneFacts;
import dev.fairway.domain.lane.ReviewCheckout;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.review.SelfReview;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.port.git.Repository;
import dev.fairway.port.git.Worktree;
import dev.fairway.port.store.ReviewRecords;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.review.Ledgers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a task's work out in a reviewer's worktree, on a branch for reviews only. */
public final class CheckOutReview {

  /**
   * @param reviewer the role in whose worktree the work is checked out
   * @param actor who will judge it
   * @param sourceRole whose branch to review; null for the task's own
   * @param force whether commits of an earlier review branch may be thrown away
   */
  public record Request(
      String taskId, String reviewer, Actor actor, @Nullable String sourceRole, boolean force) {}

  /**
   * @param branch the review branch
   * @param source the branch to review
   * @param commit full id of its newest commit, which is checked out now
   * @param base what the work is compared with
   * @param distance from the base; null when that does not exist
   * @param paths what the work changes
   * @param missingDomains review domains that still lack an approval of it
   * @param laneBranch the reviewer's own branch, to go back to
   */
  public record CheckedOut(
      Task task,
      String worktree,
      String branch,
      String source,
      String commit,
      String base,
      @Nullable Distance distance,
      List<String> paths,
      List<String> missingDomains,
      String laneBranch) {}

  private record Records(Task task, ReviewRecords reviews, List<HistoryEntry> history) {}

  private final Grounds grounds;
  private final Project project;
  private final Repository repository;

  public CheckOutReview(Grounds grounds) {
    this.grounds = grounds;
    this.project = grounds.project();
    this.repository = grounds.repository();
  }

  public Outcome<CheckedOut> checkOut(Request request) {
    Outcome<Records> found =
        project.store().<Outcome<Records>>read(store -> load(store, request.taskId()));
    if (!(found instanceof Outcome.Done<Records> records)) {
      return found.failed();
    }
    Task task = records.value().task();
    Optional<Refusal> own =
        SelfReview.check(task, request.reviewer(), request.actor(), records.value().history());
    if (own.isPresent()) {
      return Outcome.refused(own.get());
    }
    return repository.inTurn(() -> checkOut(request, records.value()));
  }

  private Outcome<CheckedOut> checkOut(Request request, Records records) {
    Task task = records.task();
    ProjectPolicy policy = project.policy();
    Base base = Base.main(repository, policy.mainBranch());
    LaneSurvey survey = new LaneSurvey(grounds, base);
    LaneFacts lane = survey.lane(request.reviewer());
    String sourceRole = request.sourceRole();
    String source =
        sourceRole == null ? Ledgers.branchOf(task, policy) : policy.branchOf(sourceRole);
    ReviewCheckout.Facts facts = facts(survey, lane, source);
    Optional<Refusal> refusal = ReviewCheckout.refusal(facts, request.force());
    String head = facts.sourceHead();
    if (refusal.isPresent() || head == null) {
      return Outcome.refused(refusal.orElseThrow());
    }
    repository.checkOut(Path.of(lane.folder()), facts.branch(), head);
    return Outcome.done(checkedOut(records, facts, head, base));
  }

  private static Outcome<Records> load(StoreView store, String id) {
    Optional<Task> task = store.task(id);
    return task.isEmpty()
        ? Missing.task(store, id)
        : Outcome.done(new Records(task.get(), store.reviews(id), store.history(id)));
  }

  private ReviewCheckout.Facts facts(LaneSurvey survey, LaneFacts lane, String source) {
    String branch = project.policy().worktrees().reviewBranchOf(lane.role());
    String sourceHead = repository.headOf(source).orElse(null);
    String elsewhere =
        survey.on(branch).map(Worktree::folder).map(Path::toString).orElse(lane.folder());
    String before = repository.headOf(branch).orElse(null);
    int discarded = before == null ? 0 : repository.onlyOn(branch, before);
    String from = branch;
    Checkout checkout = lane.checkout();
    if (checkout != null && checkout.branch() == null && checkout.commit() != null) {
      int detached = repository.onlyOn(branch, checkout.commit());
      from = detached > 0 ? checkout.commit() : from;
      discarded = detached > 0 ? detached : discarded;
    }
    return new ReviewCheckout.Facts(
        lane,
        branch,
        source,
        sourceHead,
        discarded,
        from,
        elsewhere.equals(lane.folder()) ? null : elsewhere);
  }

  private CheckedOut checkedOut(
      Records records, ReviewCheckout.Facts facts, String head, Base base) {
    return new CheckedOut(
        records.task(),
        facts.lane().folder(),
        facts.branch(),
        facts.source(),
        head,
        base.name(),
        LaneSurvey.distance(repository, head, base.commit()),
        base.commit() == null ? List.of() : repository.changedPaths(head, base.commit()),
        Ledgers.of(records.task(), records.reviews(), project.policy(), branch -> Optional.of(head))
            .missingDomains(),
        facts.lane().branch());
  }
}
