package dev.fairway.port.store;

import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewRequest;
import java.util.List;

/** The reviews of one task, oldest first, and who was asked for one, ordered by reviewer. */
public record ReviewRecords(List<ReviewRequest> requests, List<Review> reviews) {

  private static final ReviewRecords NONE = new ReviewRecords(List.of(), List.of());

  public ReviewRecords {
    requests = List.copyOf(requests);
    reviews = List.copyOf(reviews);
  }

  public static ReviewRecords none() {
    return NONE;
  }
}
