package dev.fairway.domain.report;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A task that owes a review.
 *
 * @param status the state of the task
 * @param pending who was asked and has not answered, with when, ordered by reviewer
 */
public record OwedReview(String taskId, String status, Map<String, Instant> pending) {

  public OwedReview {
    pending = Collections.unmodifiableMap(new TreeMap<>(pending));
  }
}
