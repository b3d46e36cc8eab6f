package dev.fairway.adapter.jdbc;

import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.port.store.ReviewRecords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Verdicts and requests of tasks, brought together: two statements whatever their number. */
final class Reviews {

  private Reviews() {}

  static Map<String, ReviewRecords> of(Statements statements, Collection<String> taskIds) {
    ReviewTable reviews = new ReviewTable(statements);
    ReviewRequestTable requests = new ReviewRequestTable(statements);
    ByTask<Review> reviewsOf = new ByTask<>(taskIds);
    ByTask<ReviewRequest> requestsOf = new ByTask<>(taskIds);
    for (List<String> chunk : InList.chunks(taskIds)) {
      for (Review review : reviews.of(chunk)) {
        reviewsOf.add(review.taskId(), review);
      }
      for (ReviewRequest request : requests.of(chunk)) {
        requestsOf.add(request.taskId(), request);
      }
    }
    return together(taskIds, requestsOf.lists(), reviewsOf.lists());
  }

  private static Map<String, ReviewRecords> together(
      Collection<String> taskIds,
      Map<String, List<ReviewRequest>> requestsOf,
      Map<String, List<Review>> reviewsOf) {
    Map<String, ReviewRecords> records = new LinkedHashMap<>();
    for (String id : taskIds) {
      List<ReviewRequest> requests = new ArrayList<>(requestsOf.getOrDefault(id, List.of()));
      List<Review> reviews = reviewsOf.getOrDefault(id, List.of());
      if (!requests.isEmpty() || !reviews.isEmpty()) {
        Collections.sort(requests, new ByReviewer());
        records.put(id, new ReviewRecords(requests, reviews));
      }
    }
    return records;
  }

  private static final class ByReviewer implements Comparator<ReviewRequest> {
    @Override
    public int compare(ReviewRequest a, ReviewRequest b) {
      return a.reviewer().compareTo(b.reviewer());
    }
  }
}
