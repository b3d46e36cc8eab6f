package dev.fairway.parity.shape;

import dev.fairway.domain.task.Task;
import dev.fairway.port.store.Store;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A project in the shape of a real one: 1,747 tasks, nearly all of them done, and what was recorded
 * about them, or any other number of tasks in the same proportions. The same size and seed always
 * give the same project.
 */
public final class RealShape {

  /** When the last task was done; the open ones are younger. */
  static final Instant END = Instant.parse("2026-10-26T08:00:00Z");

  /** When one would look at it: a little after everything that is recorded. */
  public static final Instant NOW = END.plus(Duration.ofHours(8));

  private final Sizes sizes;
  private final long seed;
  private final FinishedTasks finished;
  private final List<Task> unfinished;

  private RealShape(Sizes sizes, long seed) {
    this.sizes = sizes;
    this.seed = seed;
    this.finished = new FinishedTasks(seed, sizes.done());
    this.unfinished = new UnfinishedTasks(seed, finished).all();
  }

  /** So many times as many tasks as the original. */
  public static RealShape of(int scale) {
    return tasks(Sizes.ORIGINAL.tasks() * scale);
  }

  /**
   * @param count at least 200; 45 of them are not done
   */
  public static RealShape tasks(int count) {
    return new RealShape(Sizes.of(count), 1);
  }

  public RealShape seeded(long otherSeed) {
    return new RealShape(sizes, otherSeed);
  }

  /** Every task, those that are done first; each depends on earlier ones only. */
  public List<Task> tasks() {
    return tasks(0, sizes.tasks());
  }

  List<Task> tasks(int from, int to) {
    List<Task> tasks = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      tasks.add(i < sizes.done() ? finished.at(i) : unfinished.get(i - sizes.done()));
    }
    return tasks;
  }

  /** Writes everything into a store that is empty. */
  public void fill(Store store) {
    new Filling(this, store).run();
  }

  /** Writes the tasks and their states as a queue file of GPUaaS. */
  public void writeQueue(Appendable out) throws IOException {
    QueueYaml.write(this, out);
  }

  Sizes sizes() {
    return sizes;
  }

  Dice dice(String purpose, int index) {
    return Dice.of(seed, purpose, index);
  }
}
