package dev.fairway.port.store.testing;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.ImportRun;
import dev.fairway.port.store.StaleRow;
import dev.fairway.port.store.StoreSession;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Changes a draft that only this transaction sees, so every lock is already held. */
final class MemorySession extends MemoryView implements StoreSession {

  MemorySession(MemoryTables draft) {
    super(draft);
  }

  @Override
  public Optional<Task> lock(String id) {
    return task(id);
  }

  @Override
  public Optional<Task> lockFirstUnheld(List<String> candidates, Collection<String> states) {
    return tasks(candidates).stream()
        .filter(task -> states.contains(task.status()) && task.state().claim() == null)
        .findFirst();
  }

  @Override
  public void lockGraph() {
    tables();
  }

  @Override
  public void insert(Collection<Task> tasks) {
    for (Task task : tasks) {
      if (tables().tasks.putIfAbsent(task.id(), task) != null) {
        throw failure("a row with this key is in the store already");
      }
    }
  }

  @Override
  public void redefine(Collection<Task> tasks) {
    for (Task task : tasks) {
      Task stored = stored(task.id());
      put(new Task(task.definition(), stored.state(), 0, stored.createdAt(), task.updatedAt()));
    }
  }

  @Override
  public void saveState(Task task) {
    Task stored = stored(task.id());
    if (stored.version() != task.version()) {
      throw new StaleRow("task " + task.id());
    }
    put(new Task(stored.definition(), task.state(), 0, stored.createdAt(), task.updatedAt()));
  }

  private Task stored(String id) {
    return task(id).orElseThrow(() -> new StaleRow("task " + id));
  }

  private void put(Task task) {
    long version = stored(task.id()).version() + 1;
    tables()
        .tasks
        .put(
            task.id(),
            new Task(task.definition(), task.state(), version, task.createdAt(), task.updatedAt()));
  }

  @Override
  public void append(Collection<HistoryEntry> entries) {
    for (HistoryEntry e : entries) {
      long id = MemoryTables.nextId(tables().history);
      tables()
          .history
          .put(
              id,
              new HistoryEntry(
                  id,
                  e.taskId(),
                  e.at(),
                  e.actor(),
                  e.role(),
                  e.action(),
                  e.fromStatus(),
                  e.toStatus(),
                  e.reason(),
                  e.forced(),
                  e.detail()));
    }
  }

  @Override
  public Evidence add(Evidence evidence) {
    Evidence row = evidence.withId(MemoryTables.nextId(tables().evidence));
    tables().evidence.put(row.id(), row);
    return row;
  }

  @Override
  public Handoff add(Handoff handoff) {
    Handoff row = handoff.withId(MemoryTables.nextId(tables().handoffs));
    tables().handoffs.put(row.id(), row);
    return row;
  }

  @Override
  public void acknowledge(Handoff handoff) {
    Handoff stored = tables().handoffs.get(handoff.id());
    if (stored == null || handoff.acknowledgement() == null) {
      throw new IllegalArgumentException("handoff " + handoff.id() + " cannot be acknowledged");
    }
    tables().handoffs.put(stored.id(), stored.acknowledged(handoff.acknowledgement()));
  }

  @Override
  public Review add(Review review) {
    Review row = review.withId(MemoryTables.nextId(tables().reviews));
    tables().reviews.put(row.id(), row);
    return row;
  }

  @Override
  public void put(ReviewRequest request) {
    tables()
        .requests
        .computeIfAbsent(request.taskId(), task -> new TreeMap<>())
        .put(request.reviewer(), request);
  }

  @Override
  public Checkpoint add(Checkpoint checkpoint) {
    Checkpoint row = checkpoint.withId(MemoryTables.nextId(tables().checkpoints));
    tables().checkpoints.put(row.id(), row);
    return row;
  }

  @Override
  public Session put(Session session) {
    long stored = session(session.id()).map(Session::version).orElse(0L);
    if (stored != session.version()) {
      throw new StaleRow("session " + session.id());
    }
    Session row =
        new Session(
            session.id(),
            session.facts(),
            session.actor(),
            session.startedAt(),
            session.heartbeatAt(),
            session.staleness(),
            session.end(),
            stored + 1);
    tables().sessions.put(row.id(), row);
    return row;
  }

  @Override
  public void add(Watcher watcher) {
    if (tables().watchers.putIfAbsent(watcher.id(), watcher) != null) {
      throw new StaleRow("watcher " + watcher.id());
    }
  }

  @Override
  public void finish(Watcher watcher) {
    if (watcher.isOpen()) {
      throw new IllegalArgumentException("watcher " + watcher.id() + " has not finished");
    }
    if (!watcher(watcher.id()).map(Watcher::isOpen).orElse(false)) {
      throw new StaleRow("watcher " + watcher.id());
    }
    tables().watchers.put(watcher.id(), watcher);
  }

  @Override
  public ImportRun add(ImportRun run) {
    ImportRun row =
        new ImportRun(
            MemoryTables.nextId(tables().imports),
            run.at(),
            run.actor(),
            run.source(),
            run.created(),
            run.updated(),
            run.unchanged(),
            run.seeded(),
            run.notInFile());
    tables().imports.put(row.id(), row);
    return row;
  }

  private static StoreFailure failure(String message) {
    return new StoreFailure(StoreFailure.Kind.OTHER, message, null, null);
  }
}
