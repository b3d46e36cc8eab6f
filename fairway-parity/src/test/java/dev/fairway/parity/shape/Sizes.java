package dev.fairway.parity.shape;

/**
 * How much of everything there is. The original is a store that five roles filled in earnest; other
 * sizes keep its proportions, but for the tasks that are not done and for whoever is at work, which
 * stay as many.
 *
 * @param blocked in the blocked state
 * @param open neither done nor blocked
 */
record Sizes(
    int tasks,
    int done,
    int blocked,
    int open,
    int evidence,
    int history,
    int reviews,
    int handoffs,
    int sessions,
    int checkpoints,
    int watchers) {

  static final Sizes ORIGINAL =
      new Sizes(1_747, 1_702, 37, 8, 4_976, 5_873, 1_379, 245, 1_194, 3_777, 91);

  /** Fewer tasks than this leave nothing for the open ones to depend on. */
  static final int FEWEST = 200;

  static Sizes of(int tasks) {
    if (tasks < FEWEST) {
      throw new IllegalArgumentException("at least " + FEWEST + " tasks, not " + tasks);
    }
    return new Sizes(
        tasks,
        tasks - ORIGINAL.blocked - ORIGINAL.open,
        ORIGINAL.blocked,
        ORIGINAL.open,
        scaled(ORIGINAL.evidence, tasks),
        scaled(ORIGINAL.history, tasks),
        scaled(ORIGINAL.reviews, tasks),
        scaled(ORIGINAL.handoffs, tasks),
        scaled(ORIGINAL.sessions, tasks),
        scaled(ORIGINAL.checkpoints, tasks),
        scaled(ORIGINAL.watchers, tasks));
  }

  private static int scaled(int original, int tasks) {
    return Math.toIntExact(((long) original * tasks + ORIGINAL.tasks / 2) / ORIGINAL.tasks);
  }
}
