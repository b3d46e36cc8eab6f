package dev.fairway.parity.shape;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.domain.watcher.WatcherFinish;
import dev.fairway.domain.watcher.WatcherResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What was watched, and what still is. */
final class Watches {

  /** Watchers that are open, in every size. */
  static final int OPEN = 3;

  private static final List<String> PROCESSES =
      List.of("the nightly build", "the rollout to demo", "the soak test of the node agents");

  private Watches() {}

  /**
   * @param proof the row that the last of them left behind
   */
  static List<Watcher> on(Task task, int count, Evidence proof, Dice dice) {
    List<Watcher> watchers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int minutes = 5 + dice.below(240);
      Instant end = proof.recordedAt();
      boolean left = i == count - 1;
      WatcherFinish finish =
          new WatcherFinish(
              left || dice.percent(70) ? WatcherResult.PASS : WatcherResult.FAIL,
              dice.percent(50) ? "artifacts/" + task.id() + "/watch.log" : null,
              60L * minutes,
              null,
              actor(task),
              end,
              left ? proof.id() : null);
      Instant start = end.minus(Duration.ofMinutes(minutes));
      watchers.add(watcher("watch-" + task.id() + "-" + i, task, start, dice).finished(finish));
    }
    return watchers;
  }

  /**
   * @param unfinished the tasks that are not done
   */
  static List<Watcher> open(List<Task> unfinished, Dice dice) {
    List<Watcher> watchers = new ArrayList<>(OPEN);
    for (int i = 0; i < OPEN; i++) {
      Task task = unfinished.get(unfinished.size() - 1 - i);
      Instant start = RealShape.NOW.minus(Duration.ofHours(1 + i));
      watchers.add(watcher("watch-" + task.id(), task, start, dice));
    }
    return watchers;
  }

  private static Actor actor(Task task) {
    return Actor.session("agent-" + task.role() + "-watch");
  }

  private static Watcher watcher(String id, Task task, Instant start, Dice dice) {
    return new Watcher(
        id,
        task.id(),
        "ops/watch",
        dice.one(PROCESSES),
        dice.one(Words.PROOFS),
        "it ends with exit code 0",
        "a step fails or nothing moves for an hour",
        actor(task),
        task.role(),
        start,
        null);
  }
}
