package dev.fairway.port.store.testing;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GatedTask;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.report.WaitingHandoff;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.EvidenceCase;
import dev.fairway.port.store.EvidenceQuery;
import dev.fairway.port.store.ReviewCase;
import dev.fairway.port.store.ReviewRecords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the tasks that are worth a look, the long way round. */
final class MemoryCases {

  private final MemoryView view;

  MemoryCases(MemoryView view) {
    this.view = view;
  }

  List<EvidenceCase> evidence(EvidenceQuery query) {
    List<EvidenceCase> cases = new ArrayList<>();
    for (Task task : view.tables().tasks.values()) {
      List<Evidence> rows = view.evidence(task.id());
      boolean matches =
          query.unproven() && !isProven(rows)
              || has(query.kinds(), task.definition().kind())
              || has(query.profiles(), task.definition().profile());
      if (matches && query.states().contains(task.status())) {
        cases.add(new EvidenceCase(GatedTask.of(task), rows));
      }
    }
    return cases;
  }

  private static boolean has(List<String> wanted, @Nullable String value) {
    return value != null && wanted.contains(value);
  }

  private static boolean isProven(List<Evidence> rows) {
    return !rows.isEmpty() && rows.get(rows.size() - 1).result() == EvidenceResult.PASS;
  }

  List<ReviewCase> reviews(Collection<String> completed, Collection<String> finished) {
    List<ReviewCase> cases = new ArrayList<>();
    for (Task task : view.tables().tasks.values()) {
      ReviewRecords records = view.reviews(task.id());
      boolean done = finished.contains(task.status());
      boolean asked =
          records.requests().stream().anyMatch(one -> !done || !isAnswered(one, records));
      boolean disputed =
          completed.contains(task.status())
              && records.reviews().stream()
                  .map(Review::domain)
                  .filter(domain -> domain != null)
                  .anyMatch(domain -> said(domain, records).size() == 2);
      if (asked || disputed) {
        cases.add(
            new ReviewCase(
                task.id(),
                task.role(),
                task.status(),
                task.state().branch(),
                task.definition().reviewDomains(),
                records));
      }
    }
    return cases;
  }

  private static boolean isAnswered(ReviewRequest request, ReviewRecords records) {
    return records.reviews().stream()
        .filter(review -> review.reviewer().equals(request.reviewer()))
        .anyMatch(review -> !review.recordedAt().isBefore(request.requestedAt()));
  }

  /** True for an approval, false for anything else. */
  private static Set<Boolean> said(String domain, ReviewRecords records) {
    return records.reviews().stream()
        .filter(review -> domain.equals(review.domain()))
        .map(review -> review.verdict() == Verdict.APPROVE)
        .collect(Collectors.toSet());
  }

  List<String> unapproved(Collection<String> states) {
    List<String> ids = new ArrayList<>();
    for (Task task : view.tables().tasks.values()) {
      ReviewRecords records = view.reviews(task.id());
      boolean lacks =
          task.definition().reviewDomains().stream()
              .anyMatch(domain -> !said(domain, records).contains(true));
      if (lacks && states.contains(task.status())) {
        ids.add(task.id());
      }
    }
    return ids;
  }

  List<WaitingHandoff> handoffs() {
    List<WaitingHandoff> waiting = new ArrayList<>();
    for (Handoff handoff : view.handoffs(true)) {
      waiting.add(
          new WaitingHandoff(
              handoff.id(),
              handoff.taskId(),
              view.task(handoff.taskId()).orElseThrow().status(),
              handoff.fromRole(),
              handoff.toRole(),
              handoff.recordedAt()));
    }
    return waiting;
  }
}
