package dev.fairway.cli.parity.bench;

import dev.fairway.cli.Environment;
import dev.fairway.cli.parity.copy.PrivateCopy;
import dev.fairway.port.source.OldQueueSource;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The place where comparisons are made, once Setup has been performed. */
public final class Bench {

  private final Environment outer;
  private final PrivateCopy copy;
  private final Plan plan;
  private final Stores stores;
  private final Setup setup;
  private final Supplier<PrivateCopy> more;
  private final OldQueueSource oldQueue;

  /**
   * @param more makes another copy of the same checkout
   */
  public Bench(
      Environment outer,
      PrivateCopy copy,
      Plan plan,
      Stores stores,
      Setup setup,
      Supplier<PrivateCopy> more,
      OldQueueSource oldQueue) {
    this.outer = outer;
    this.copy = copy;
    this.plan = plan;
    this.stores = stores;
    this.setup = setup;
    this.more = more;
    this.oldQueue = oldQueue;
  }

  /** The same for another folder of reference files. */
  public Bench with(Path reference) {
    return new Bench(outer, copy, plan.with(reference), stores, setup, more, oldQueue);
  }

  public PrivateCopy copy() {
    return copy;
  }

  public Plan plan() {
    return plan;
  }

  public Setup setup() {
    return setup;
  }

  /** Reads the old queue's database. */
  public OldQueueSource oldQueue() {
    return oldQueue;
  }

  /** On the store as Setup has left it, for reports. */
  public Runner prepared() throws NotComparable {
    requireSetup();
    return runner(stores.main());
  }

  /** Without a store, for what needs none. */
  public Runner plain() {
    return runner(stores.main());
  }

  /** On a store with what Setup has left, to be changed at will. */
  public Runner fresh() throws NotComparable {
    requireSetup();
    return runner(stores.fresh());
  }

  /** On a new store without a task. */
  public Runner empty() throws NotComparable {
    Runner runner = runner(stores.empty());
    Ended migrated = runner.json("db", "migrate");
    if (migrated.code() != 0) {
      throw new NotComparable("no store can be made: " + migrated.words());
    }
    return runner;
  }

  /** The same as {@link #fresh} in another copy of the checkout, to change its repository. */
  public Runner apart() throws NotComparable {
    requireSetup();
    PrivateCopy other = more.get();
    return new Runner(outer, other.checkout(), stores.fresh());
  }

  private Runner runner(String database) {
    return new Runner(outer, copy.checkout(), database);
  }

  private void requireSetup() throws NotComparable {
    String obstacle = setup.obstacle();
    if (obstacle != null) {
      throw new NotComparable(obstacle);
    }
  }

  /** A file that a reference file names, or null when there is no such file. */
  public @Nullable Path besideReference(String name) {
    Path folder = plan.reference();
    Path file = folder == null ? null : folder.resolve(name).toAbsolutePath().normalize();
    return file != null && file.toFile().isFile() ? file : null;
  }
}
