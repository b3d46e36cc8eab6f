package dev.fairway.domain.review;

import static dev.fairway.domain.Example.EARLIER;
import static dev.fairway.domain.Example.S2;

import dev.fairway.domain.task.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reviews of T-1; each is one minute later than the one with the number before. */
public final class ReviewExample {

  private ReviewExample() {}

  public static Review approve(int id, String reviewer, @Nullable String domain) {
    return approve(id, reviewer, domain, null);
  }

  public static Review approve(
      int id, String reviewer, @Nullable String domain, @Nullable String commit) {
    return review(id, reviewer, Verdict.APPROVE, domain, commit);
  }

  public static Review changes(int id, String reviewer, @Nullable String domain) {
    return review(id, reviewer, Verdict.CHANGES, domain, null);
  }

  public static Review reject(int id, String reviewer, @Nullable String domain) {
    return review(id, reviewer, Verdict.REJECT, domain, null);
  }

  static Review review(
      int id, String reviewer, Verdict verdict, @Nullable String domain, @Nullable String commit) {
    return new Review(id, "T-1", reviewer, verdict, domain, null, commit, S2, minute(id));
  }

  static ReviewRequest request(int minute, String reviewer) {
    return new ReviewRequest("T-1", reviewer, null, Actor.person("kim@host"), minute(minute));
  }

  private static Instant minute(int number) {
    return EARLIER.plusSeconds(60L * number);
  }
}
