package dev.fairway.cli.parity;

import dev.fairway.cli.parity.run.ParityResult;
import dev.fairway.domain.lane.ShellWord;
import dev.fairway.domain.parity.Difference;
import dev.fairway.domain.parity.JudgedDifference;
import dev.fairway.domain.parity.JudgedRow;
import dev.fairway.domain.parity.Judgement;
import dev.fairway.domain.parity.MismatchId;
import dev.fairway.domain.parity.Row;
import dev.fairway.domain.parity.Verdict;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.route.ReviewRouter;
import dev.fairway.domain.route.RoutedPath;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.usecase.parity.FileMismatches.Mismatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Unexplained differences as tasks of the project that made the run. */
final class MismatchTasks {

  private static final String KIND = "bug";

  /** The key of a row that could not be compared at all. */
  private static final String WHOLE = "not comparable";

  private final ProjectPolicy policy;
  private final @Nullable String fallback;
  private final String queue;
  private final String catalog;

  /**
   * @param fallback the role of what no review route claims; null for the first configured one
   * @param queue the queue file, which most rows are about
   * @param catalog the catalog of regression packs
   */
  MismatchTasks(ProjectPolicy policy, @Nullable String fallback, String queue, String catalog) {
    this.policy = policy;
    this.fallback = fallback;
    this.queue = queue;
    this.catalog = catalog;
  }

  List<Mismatch> of(ParityResult result, Judgement judgement) {
    List<Mismatch> mismatches = new ArrayList<>();
    for (JudgedRow row : judgement.rows()) {
      String command = command(result, row.row());
      if (row.verdict() == Verdict.NOT_COMPARABLE) {
        String obstacle = String.valueOf(row.comparison().obstacle());
        mismatches.add(new Mismatch(task(row.row(), WHOLE, WHOLE, obstacle), command, obstacle));
      }
      for (JudgedDifference judged : row.differences()) {
        if (!judged.isExplained()) {
          mismatches.add(mismatch(row.row(), judged.difference(), command));
        }
      }
    }
    return mismatches;
  }

  /** What shows the differences of a row again. */
  static String command(ParityResult result, Row row) {
    return "fairway parity run " + ShellWord.of(result.checkout()) + " --only " + row.slug();
  }

  private Mismatch mismatch(Row row, Difference difference, String command) {
    String notes =
        "Expected: "
            + difference.expected()
            + "\n  from "
            + difference.origin().expected()
            + "\nFairway: "
            + difference.actual()
            + "\n  from "
            + difference.origin().actual()
            + "\nShown by: "
            + command
            + "\nMend it, or accept it: fairway parity explain "
            + row.slug()
            + " "
            + ShellWord.of(difference.key())
            + " --reason ‹why› --owner ‹who› --until ‹day›\n";
    String observed = "expected " + difference.expected() + ", got " + difference.actual();
    return new Mismatch(task(row, difference.key(), difference.key(), notes), command, observed);
  }

  private TaskDefinition task(Row row, String key, String words, String notes) {
    String title = "Parity, " + row.title() + ": " + words.replace('\n', ' ');
    return TaskDefinition.builder(MismatchId.of(row, key))
        .title(title)
        .role(role(row, key))
        .kind(policy.kinds().isKnown(KIND) ? KIND : policy.kinds().standard())
        .notes(notes)
        .acceptanceChecks(List.of("the difference is gone, or explained"))
        .tags(List.of("parity", row.slug()))
        .build();
  }

  /** Whoever reviews what the difference is about mends it. */
  private String role(Row row, String key) {
    String path =
        switch (row) {
          case REVIEW_ROUTING -> key;
          case REGRESSION_PACKS -> catalog;
          default -> queue;
        };
    List<RoutedPath> routed = new ReviewRouter(policy.reviewRoutes()).route(List.of(path), null);
    List<String> reviewers = ReviewRouter.reviewers(routed);
    if (!reviewers.isEmpty()) {
      return reviewers.get(0);
    }
    if (fallback != null) {
      return fallback;
    }
    return policy.hasRoles() ? policy.roles().get(0).name() : "parity";
  }
}
