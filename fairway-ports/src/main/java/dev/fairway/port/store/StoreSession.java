package dev.fairway.port.store;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.watcher.Watcher;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What can be changed in one transaction; its reads see its own writes. */
public interface StoreSession extends StoreView {

  /** A task that nobody else can change until this transaction ends. */
  Optional<Task> lock(String id);

  /**
   * The first of the candidates that is in one of {@code states}, that nobody holds and that no
   * other transaction has locked; locked. Candidates are tried in the given order.
   */
  Optional<Task> lockFirstUnheld(List<String> candidates, Collection<String> states);

  /**
   * Keeps other transactions from changing dependencies and parents until this one ends, so that
   * what a check of the whole graph found stays true.
   */
  void lockGraph();

  /**
   * Adds tasks; they may refer to each other in any order. References are checked when the
   * transaction ends: one that leads nowhere is a {@link dev.fairway.port.failure.StoreFailure}.
   */
  void insert(Collection<Task> tasks);

  /**
   * Replaces definitions of existing tasks and moves their versions on.
   *
   * @throws StaleRow when one of them is not in the store
   */
  void redefine(Collection<Task> tasks);

  /**
   * Replaces the state of an existing task and moves its version on.
   *
   * @param task carries the new state and the version it was decided on
   * @throws StaleRow when the stored version is another one, or there is no such task
   */
  void saveState(Task task);

  void append(Collection<HistoryEntry> entries);

  /** Returns the row with its id. */
  Evidence add(Evidence evidence);

  /** Returns the row with its id. */
  Handoff add(Handoff handoff);

  /**
   * Stores the acknowledgement of an existing handoff.
   *
   * @throws IllegalArgumentException when there is no such handoff or no acknowledgement
   */
  void acknowledge(Handoff handoff);

  /** Returns the row with its id. */
  Review add(Review review);

  /** Adds a request, or replaces the one that the task has for this reviewer. */
  void put(ReviewRequest request);

  /** Returns the row with its id; from now on it is the latest of its task. */
  Checkpoint add(Checkpoint checkpoint);

  /**
   * Adds a session whose version is 0, or replaces the one that was read with this version.
   *
   * @return it with its new version
   * @throws StaleRow when the stored version is another one
   */
  Session put(Session session);

  /**
   * Adds a watcher.
   *
   * @throws StaleRow when there is one with its id
   */
  void add(Watcher watcher);

  /**
   * Stores how a watcher that is open came out.
   *
   * @throws IllegalArgumentException when it has not finished
   * @throws StaleRow when there is no such watcher, or it is not open any more
   */
  void finish(Watcher watcher);

  /** Returns the row with its id. */
  ImportRun add(ImportRun run);

  default void append(HistoryEntry entry) {
    append(List.of(entry));
  }
}
