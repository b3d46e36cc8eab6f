package dev.fairway.cli.task;

import java.util.ArrayList;
import java.util.List;

/** A task of which everything is said that a later task of the same kind may inherit or lose. */
final class FullTask {

  private static final List<String> OPTIONS =
      List.of(
          "--parent EPIC",
          "--priority 3",
          "--sequence 2",
          "--notes n",
          "--acceptance a",
          "--owning-domain d",
          "--owning-layer l",
          "--source-paths s",
          "--target-paths t",
          "--review-domains r",
          "--tag x",
          "--risk-level high",
          "--migration-type m");

  private FullTask() {}

  /**
   * The options that say so.
   *
   * @param more others, each with its value
   */
  static String[] options(String... more) {
    List<String> options = new ArrayList<>();
    for (String option : all(more)) {
      options.addAll(List.of(option.split(" ")));
    }
    return options.toArray(new String[0]);
  }

  /** A call that takes all of it back. */
  static String[] cleared(List<String> call, String... more) {
    List<String> options = new ArrayList<>(call);
    for (String option : all(more)) {
      options.add(option.split(" ")[0]);
      options.add("");
    }
    return options.toArray(new String[0]);
  }

  private static List<String> all(String... more) {
    List<String> all = new ArrayList<>(OPTIONS);
    all.addAll(List.of(more));
    return all;
  }
}
