package dev.fairway.adapter.jdbc;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.port.store.ImportRun;
import dev.fairway.port.store.StoreSession;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Changes within one transaction. */
final class JdbcSession extends JdbcView implements StoreSession {

  JdbcSession(Statements statements) {
    super(statements);
  }

  @Override
  public Optional<Task> lock(String id) {
    new TaskLocks(statements()).lock(id);
    return task(id);
  }

  @Override
  public Optional<Task> lockFirstUnheld(List<String> candidates, Collection<String> states) {
    String id = new TaskLocks(statements()).lockFirstUnheld(candidates, states);
    return id == null ? Optional.empty() : task(id);
  }

  @Override
  public void lockGraph() {
    new TaskLocks(statements()).lockGraph();
  }

  @Override
  public void insert(Collection<Task> tasks) {
    new Tasks(statements()).insert(tasks);
  }

  @Override
  public void redefine(Collection<Task> tasks) {
    new Tasks(statements()).redefine(tasks);
  }

  @Override
  public void saveState(Task task) {
    new TaskTable(statements()).saveState(task);
  }

  @Override
  public void append(Collection<HistoryEntry> entries) {
    new HistoryTable(statements()).append(entries);
  }

  @Override
  public Evidence add(Evidence evidence) {
    return new EvidenceTable(statements()).add(evidence);
  }

  @Override
  public Handoff add(Handoff handoff) {
    return new HandoffTable(statements()).add(handoff);
  }

  @Override
  public void acknowledge(Handoff handoff) {
    new HandoffTable(statements()).acknowledge(handoff);
  }

  @Override
  public Review add(Review review) {
    return new ReviewTable(statements()).add(review);
  }

  @Override
  public void put(ReviewRequest request) {
    new ReviewRequestTable(statements()).put(request);
  }

  @Override
  public Checkpoint add(Checkpoint checkpoint) {
    return new CheckpointTable(statements()).add(checkpoint);
  }

  @Override
  public Session put(Session session) {
    return new SessionTable(statements()).put(session);
  }

  @Override
  public void add(Watcher watcher) {
    new WatcherTable(statements()).add(watcher);
  }

  @Override
  public void finish(Watcher watcher) {
    new WatcherTable(statements()).finish(watcher);
  }

  @Override
  public ImportRun add(ImportRun run) {
    return new ImportRunTable(statements()).add(run);
  }
}
