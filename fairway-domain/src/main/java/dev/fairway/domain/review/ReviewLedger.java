package dev.fairway.domain.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the reviews of one task add up to: of each reviewer the latest verdict per domain counts. A
 * verdict without a domain also stands back when the same reviewer later speaks for a domain.
 */
public final class ReviewLedger {

  private final List<String> domains;
  private final List<ReviewRequest> requests;
  private final List<Review> latest;
  private final @Nullable String branchHead;

  /**
   * @param domains the task's review domains
   * @param reviews every review of the task
   * @param branchHead the newest commit of the task's branch; null when there is no such branch
   */
  public ReviewLedger(
      List<String> domains,
      List<ReviewRequest> requests,
      Collection<Review> reviews,
      @Nullable String branchHead) {
    this.domains = List.copyOf(new LinkedHashSet<>(domains));
    this.requests = List.copyOf(requests);
    this.latest = latestOf(reviews);
    this.branchHead = branchHead;
  }

  /** How many different review domains the task names. */
  public int domainCount() {
    return domains.size();
  }

  /** The verdicts that count, oldest first. */
  public List<Review> latest() {
    return latest;
  }

  /** Review domains that lack an approval that counts, in the task's order. */
  public List<String> missingDomains() {
    List<String> missing = new ArrayList<>();
    for (String domain : domains) {
      if (!isApproved(domain)) {
        missing.add(domain);
      }
    }
    return missing;
  }

  /** Approvals that count for nothing any more, because the branch has moved on. */
  public List<Review> staleApprovals() {
    List<Review> stale = new ArrayList<>();
    for (Review review : latest) {
      if (review.isStale(branchHead)) {
        stale.add(review);
      }
    }
    return stale;
  }

  /** Latest verdicts that ask for changes or reject. */
  public List<Review> objections() {
    List<Review> objections = new ArrayList<>();
    for (Review review : latest) {
      if (review.verdict() != Verdict.APPROVE) {
        objections.add(review);
      }
    }
    return objections;
  }

  /** Approved in every domain, or by anybody when the task names no domain; and no objections. */
  public boolean isApproved() {
    if (!objections().isEmpty()) {
      return false;
    }
    return domains.isEmpty() ? staleApprovals().size() < latest.size() : missingDomains().isEmpty();
  }

  public ReviewStatus status() {
    for (Review objection : objections()) {
      if (objection.verdict() == Verdict.REJECT) {
        return ReviewStatus.REJECTED;
      }
    }
    if (!objections().isEmpty()) {
      return ReviewStatus.CHANGES;
    }
    if (pendingReviewers().isEmpty() && isApproved()) {
      return ReviewStatus.APPROVED;
    }
    return requests.isEmpty() && latest.isEmpty() ? ReviewStatus.NONE : ReviewStatus.PENDING;
  }

  /**
   * Who was asked and has not given a verdict since that still counts: none at all, or only
   * approvals that have gone stale. In alphabetical order.
   */
  public List<String> pendingReviewers() {
    TreeSet<String> pending = new TreeSet<>();
    for (ReviewRequest request : requests) {
      boolean answered = false;
      for (Review review : latest) {
        answered |=
            review.reviewer().equals(request.reviewer())
                && !review.recordedAt().isBefore(request.requestedAt())
                && !review.isStale(branchHead);
      }
      if (!answered) {
        pending.add(request.reviewer());
      }
    }
    return List.copyOf(pending);
  }

  /** Everybody who was asked or has spoken, in alphabetical order. */
  public List<String> reviewers() {
    TreeSet<String> reviewers = new TreeSet<>();
    for (ReviewRequest request : requests) {
      reviewers.add(request.reviewer());
    }
    for (Review review : latest) {
      reviewers.add(review.reviewer());
    }
    return List.copyOf(reviewers);
  }

  private boolean isApproved(String domain) {
    boolean approved = false;
    for (Review review : latest) {
      if (domain.equals(review.domain())) {
        if (review.verdict() != Verdict.APPROVE) {
          return false;
        }
        approved |= !review.isStale(branchHead);
      }
    }
    return approved;
  }

  private static List<Review> latestOf(Collection<Review> reviews) {
    List<Review> inOrder = new ArrayList<>(reviews);
    inOrder.sort((a, b) -> Long.compare(a.id(), b.id()));
    Map<List<@Nullable String>, Review> latest = new LinkedHashMap<>();
    for (Review review : inOrder) {
      List<@Nullable String> key = key(review.reviewer(), review.domain());
      latest.remove(key);
      latest.remove(key(review.reviewer(), null));
      latest.put(key, review);
    }
    return List.copyOf(latest.values());
  }

  private static List<@Nullable String> key(String reviewer, @Nullable String domain) {
    return Arrays.asList(reviewer, domain);
  }
}
