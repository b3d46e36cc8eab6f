package dev.fairway.domain.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The comparisons of the runbook, in its order and with its names. */
public enum Row {
  QUEUE_VALIDATION("queue-validation", "Queue validation"),
  READY_ORDERING("ready-ordering", "Ready ordering"),
  PARITY_ARTIFACT("parity-artifact", "Parity artifact"),
  GIT_CONSISTENCY("git-consistency", "Queue/git consistency"),
  TRANSITIONS("transitions", "Claim and transitions"),
  MERGE_READINESS("merge-readiness", "Evidence and merge readiness"),
  REVIEW_ROUTING("review-routing", "Review routing"),
  PACKETS("packets", "Packets"),
  REGRESSION_PACKS("regression-packs", "Regression packs"),
  COORDINATOR_TICK("coordinator-tick", "Coordinator tick"),
  DASHBOARD("dashboard", "Dashboard usefulness");

  private final String slug;
  private final String title;

  Row(String slug, String title) {
    this.slug = slug;
    this.title = title;
  }

  /** The word for it in commands, files and JSON; it never changes. */
  public String slug() {
    return slug;
  }

  /** What the runbook calls it. */
  public String title() {
    return title;
  }

  public static Optional<Row> of(String slug) {
    for (Row row : values()) {
      if (row.slug.equals(slug)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  public static List<String> slugs() {
    List<String> slugs = new ArrayList<>();
    for (Row row : values()) {
      slugs.add(row.slug);
    }
    return List.copyOf(slugs);
  }
}
