package dev.fairway.usecase.watcher;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.port.store.StoreSession;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.util.Optional;

/** Begins to watch something. An id is used once, so that what was found stays to be read. */
public final class StartWatcher {

  private final Project project;

  public StartWatcher(Project project) {
    this.project = project;
  }

  /**
   * @param watcher open; its time is the caller's
   */
  public Outcome<Watcher> start(Watcher watcher, Caller caller) {
    return project.store().write(store -> start(store, watcher, caller));
  }

  private static Outcome<Watcher> start(StoreSession store, Watcher watcher, Caller caller) {
    String task = watcher.taskId();
    if (task != null && store.lock(task).isEmpty()) {
      return Missing.task(store, task);
    }
    Optional<Watcher> known = store.watcher(watcher.id());
    if (known.isPresent()) {
      return Outcome.refused(new Refusal.WatcherKnown(watcher.id(), !known.get().isOpen()));
    }
    store.add(watcher);
    if (task != null) {
      store.append(
          HistoryEntry.note(
              task,
              HistoryAction.WATCHER_STARTED,
              caller,
              watcher.startedAt(),
              "watcher " + watcher.id()));
    }
    return Outcome.done(watcher);
  }
}
