package dev.fairway.usecase.record;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewLedger;
import dev.fairway.domain.review.SelfReview;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.DefinitionRules;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.StoreSession;
import dev.fairway.usecase.GivenCommit;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.review.Ledgers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records a verdict. */
public final class RecordReview {

  /**
   * @param domain the review domain it speaks for; null for none
   * @param commit which the repository must have; null binds an approval to the head of the task's
   *     branch, if that exists
   */
  public record Request(
      String taskId,
      String reviewer,
      Verdict verdict,
      @Nullable String domain,
      @Nullable String reason,
      @Nullable String commit,
      Caller caller) {}

  /**
   * @param domains the review domains of the task
   */
  public record Recorded(Review review, List<String> domains, List<String> missingDomains) {}

  private final Project project;

  public RecordReview(Project project) {
    this.project = project;
  }

  public Outcome<Recorded> record(Request request) {
    if (!project.policy().isKnownRole(request.reviewer())) {
      return Outcome.invalid(
          "reviewer",
          "unknown role '" + request.reviewer() + "'",
          DefinitionRules.nearestOrAll(request.reviewer(), "roles", project.policy().roleNames()));
    }
    String commit = request.commit();
    if (commit == null) {
      return record(request, null);
    }
    Outcome<String> full = GivenCommit.fullId(project, commit);
    return full instanceof Outcome.Done<String> known
        ? record(request, known.value())
        : full.failed();
  }

  private Outcome<Recorded> record(Request request, @Nullable String commit) {
    Instant now = project.now();
    return project.store().write(store -> record(store, request, commit, now));
  }

  private Outcome<Recorded> record(
      StoreSession store, Request request, @Nullable String commit, Instant now) {
    Optional<Task> found = store.lock(request.taskId());
    if (found.isEmpty()) {
      return Missing.task(store, request.taskId());
    }
    Task task = found.get();
    Optional<Refusal> own =
        SelfReview.check(
            task, request.reviewer(), request.caller().actor(), store.history(task.id()));
    if (own.isPresent()) {
      return Outcome.refused(own.get());
    }
    Review review =
        store.add(
            new Review(
                0,
                task.id(),
                request.reviewer(),
                request.verdict(),
                request.domain(),
                request.reason(),
                commitOf(task, request, commit),
                request.caller().actor(),
                now));
    String domain = request.domain() == null ? "" : " for " + request.domain();
    store.append(
        HistoryEntry.note(
            task.id(),
            HistoryAction.REVIEW_RECORDED,
            request.caller(),
            now,
            request.reviewer() + ": " + request.verdict().word() + domain));
    ReviewLedger ledger =
        Ledgers.of(task, store.reviews(task.id()), project.policy(), project.branches());
    return Outcome.done(
        new Recorded(review, task.definition().reviewDomains(), ledger.missingDomains()));
  }

  private @Nullable String commitOf(Task task, Request request, @Nullable String commit) {
    if (commit != null || request.verdict() != Verdict.APPROVE) {
      return commit;
    }
    return Ledgers.headOf(task, project.policy(), project.branches());
  }
}
