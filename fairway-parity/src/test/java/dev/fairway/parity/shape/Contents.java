package dev.fairway.parity.shape;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.port.store.ReviewRecords;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.TaskQuery;
import java.util.Collection;
import java.util.List;

/** Everything that a store tells about its tasks. */
record Contents(
    List<Task> tasks,
    List<HistoryEntry> history,
    List<Evidence> evidence,
    List<Review> reviews,
    List<ReviewRequest> requests,
    List<Handoff> handoffs,
    List<Session> sessions,
    List<Checkpoint> checkpoints,
    List<Watcher> watchers) {

  static Contents of(Store store) {
    return store.<Contents>read(Contents::of);
  }

  private static Contents of(StoreView store) {
    List<String> ids = store.taskIds();
    List<ReviewRecords> records = List.copyOf(store.reviews(ids).values());
    return new Contents(
        store.tasks(TaskQuery.all()),
        joined(store.history(ids).values()),
        joined(store.evidence(ids).values()),
        joined(records.stream().map(ReviewRecords::reviews).toList()),
        joined(records.stream().map(ReviewRecords::requests).toList()),
        store.handoffs(false),
        store.sessions(true),
        joined(ids.stream().map(store::checkpoints).toList()),
        store.watchers(true));
  }

  private static <R> List<R> joined(Collection<List<R>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }
}
